package health.steadfast.caseload.ui;

import com.vaadin.flow.component.select.Select;
import health.steadfast.caseload.BodySide;
import health.steadfast.caseload.ClinicalPart.Ms;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.WeakerSide;
import java.time.LocalDate;
import java.util.List;

/** Course and history of the illness. */
class MsForm extends PartForm<Ms> {

    MsForm(LocalDate today) {
        super(Ms.class);
        var course = new Select<MsCourse>();
        course.setLabel(getTranslation("caseload.admission.course"));
        course.setId("course");
        course.setItems(MsCourse.values());
        course.setItemLabelGenerator(it -> getTranslation("caseload.course." + it.name()));
        binder.forField(course).bind("course");
        show(
                course,
                number("diagnosedYear", ProfilePart.EARLIEST_DIAGNOSIS, today.getYear()),
                select("dominantHand", "caseload.side.", List.of(BodySide.values())),
                select("weakerSide", "caseload.side.", List.of(WeakerSide.values())));
    }
}
