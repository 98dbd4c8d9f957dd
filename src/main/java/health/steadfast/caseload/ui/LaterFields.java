package health.steadfast.caseload.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.WeakerSide;
import java.util.List;

/** What may wait: nothing here holds up the first plan. */
class LaterFields extends Div {

    final Select<String> language = new Select<>();
    final Select<MsCourse> course = new Select<>();
    final Select<Edss> edss = new Select<>();
    final Select<WeakerSide> weakerSide = new Select<>();
    final Checkbox heatSensitive = new Checkbox(getTranslation("caseload.admission.heat"));

    LaterFields() {
        addClassNames("sf-card", "admission-later");
        language.setLabel(getTranslation("caseload.admission.language"));
        language.setItems(List.of("en", "de"));
        language.setItemLabelGenerator(it -> getTranslation("shared.language." + it));
        course.setLabel(getTranslation("caseload.admission.course"));
        course.setItems(MsCourse.values());
        course.setItemLabelGenerator(it -> getTranslation("caseload.course." + it.name()));
        edss.setLabel(getTranslation("caseload.admission.edss"));
        edss.setItems(Edss.STEPS);
        edss.setEmptySelectionAllowed(true);
        edss.setItemLabelGenerator(it -> it == null ? "" : it.toString());
        weakerSide.setLabel(getTranslation("caseload.admission.weaker-side"));
        weakerSide.setItems(WeakerSide.values());
        weakerSide.setEmptySelectionAllowed(true);
        weakerSide.setItemLabelGenerator(it -> it == null ? "" : getTranslation("caseload.side." + it.name()));
        var fields = new Div(language, course, edss, weakerSide, heatSensitive);
        fields.addClassName("admission-later-fields");
        add(
                new H2(getTranslation("caseload.admission.later")),
                new Paragraph(getTranslation("caseload.admission.later-helper")),
                fields);
    }
}
