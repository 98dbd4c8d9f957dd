package health.steadfast.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.training.Steadiness;
import health.steadfast.workspace.ReviewFigures;
import java.util.Arrays;
import java.util.List;

/** How steady each exercise was, as the patient answered. */
class SteadinessCard extends Section {

    SteadinessCard(ReviewFigures figures, Catalogue catalogue) {
        addClassNames("sf-card", "steadiness-card");
        var caption = new Span(getTranslation("workspace.steadiness.caption"));
        caption.addClassName("sf-caption");
        add(new H2(new Span(getTranslation("workspace.steadiness") + " "), caption));
        if (figures.steadiness().isEmpty()) {
            add(new Paragraph(getTranslation("workspace.steadiness.none")));
            return;
        }
        var answers = List.of(Steadiness.values());
        var table = new CountTable(
                getTranslation("workspace.steadiness"),
                Arrays.stream(Steadiness.values())
                        .map(answer -> getTranslation("workspace.steadiness." + answer.name()))
                        .toList());
        figures.steadiness()
                .forEach(line -> table.row(
                        catalogue.text(line.exercise(), getLocale()).name(),
                        answers.stream()
                                .map(answer -> line.answers().getOrDefault(answer, 0))
                                .toList()));
        add(table.scrolling());
    }
}
