package health.steadfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.Registration;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.Member;
import health.steadfast.shared.Role;
import health.steadfast.shared.ui.Notices;

/**
 * Closes every open view of a record soon after its therapist has lost access to it, for instance by a hand-over. The
 * services refuse from the first moment on; this keeps nobody looking at what is not theirs any more.
 */
@org.springframework.stereotype.Component
class RecordWatch implements VaadinServiceInitListener {

    private static final int EVERY_MS = 5_000;

    private final CaseloadService caseload;

    RecordWatch(CaseloadService caseload) {
        this.caseload = caseload;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> page.getUI().addAfterNavigationListener(this::navigated));
    }

    private void navigated(AfterNavigationEvent event) {
        var record = event.getRouteParameters().get(CaseloadRoutes.RECORD).flatMap(RecordNumber::parse);
        var isTherapist =
                Member.current().filter(it -> it.role() == Role.THERAPIST).isPresent();
        if (record.isPresent()
                && isTherapist
                && event.getActiveChain().getFirst() instanceof Component view
                && ComponentUtil.getData(view, Shown.class) == null) {
            watch(view, new Shown(record.get()));
        }
    }

    private void watch(Component view, Shown shown) {
        var ui = UI.getCurrent();
        ComponentUtil.setData(view, Shown.class, shown);
        ui.setPollInterval(EVERY_MS);
        Registration polling = ui.addPollListener(poll -> look(ui, shown));
        view.addDetachListener(event -> {
            event.unregisterListener();
            polling.remove();
            ComponentUtil.setData(view, Shown.class, null);
            event.getUI().setPollInterval(-1);
        });
    }

    private void look(UI ui, Shown shown) {
        if (caseload.resolve(shown.record()).isEmpty()) {
            ui.navigate("caseload");
            Notices.problem(ui.getTranslation("caseload.team.not-yours"));
        }
    }

    /** The record that a view shows; another record is another view. */
    private record Shown(RecordNumber record) {}
}
