package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.NotFound;
import health.steadfast.workspace.WorkspaceRoutes;

/** A page about the record in its address; a record that is unknown or not one's own shows the same empty page. */
abstract class RecordPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private String title = "";

    RecordPage(String... classNames) {
        addClassNames("sf-page", "chart");
        addClassNames(classNames);
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var record = event.getRouteParameters()
                .get(WorkspaceRoutes.RECORD)
                .flatMap(RecordNumber::parse)
                .orElseThrow(NotFoundException::new);
        try {
            open(record, event);
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }

    /** Shows the page anew. */
    abstract void open(RecordNumber record, BeforeEnterEvent event);

    /** Clears the page and gives it its name. */
    void begin(String title) {
        this.title = title;
        removeAll();
    }
}
