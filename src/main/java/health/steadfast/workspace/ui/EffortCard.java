package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.workspace.ReviewFigures;
import java.util.List;

/** How often effort lay below, in and above the prescribed band, axis by axis. */
class EffortCard extends Section {

    EffortCard(ReviewFigures figures) {
        addClassNames("sf-card", "effort-card");
        var caption = new Span(getTranslation("workspace.effort.caption"));
        caption.addClassName("sf-caption");
        add(new H2(new Span(getTranslation("workspace.effort") + " "), caption));
        if (figures.efforts().isEmpty()) {
            add(new Paragraph(getTranslation("workspace.effort.none")));
            return;
        }
        var table = new CountTable(
                getTranslation("workspace.effort"),
                List.of(
                        getTranslation("workspace.effort.below"),
                        getTranslation("workspace.effort.within"),
                        getTranslation("workspace.effort.above")));
        figures.efforts()
                .forEach(line -> table.row(
                        getTranslation("workspace.axis." + line.axis().name()),
                        List.of(line.below(), line.within(), line.above())));
        add(table.scrolling());
    }
}
