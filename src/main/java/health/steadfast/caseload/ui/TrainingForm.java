package health.steadfast.caseload.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.caseload.Admission;
import health.steadfast.caseload.ClinicalPart.Training;
import health.steadfast.shared.ui.Segments;
import java.util.List;

/** What the patient wants, and can give. */
class TrainingForm extends PartForm<Training> {

    TrainingForm() {
        super(Training.class);
        var problem = new TextArea(getTranslation("caseload.admission.problem"));
        problem.setId("problem");
        problem.setMaxLength(Admission.MAX_PROBLEM);
        binder.forField(problem)
                .asRequired(missing())
                .withValidator(text -> !text.isBlank(), missing())
                .bind("problem");
        var minutes = new IntegerField(getTranslation("caseload.admission.minutes"));
        minutes.setId("dailyMinutes");
        minutes.setHelperText(getTranslation("caseload.profile.minutes-helper"));
        binder.forField(minutes)
                .asRequired(missing())
                .withValidator(
                        it -> it >= Admission.MIN_MINUTES && it <= Admission.MAX_MINUTES,
                        getTranslation(
                                "caseload.profile.between",
                                Integer.toString(Admission.MIN_MINUTES),
                                Integer.toString(Admission.MAX_MINUTES)))
                .bind("dailyMinutes");
        var alone = new Segments<Boolean>(
                getTranslation("caseload.admission.when-training"),
                it -> getTranslation(it ? "caseload.trains-alone" : "caseload.somebody-stands-by"),
                List.of(true, false));
        alone.setId("trainsAlone");
        binder.forField(alone).asRequired(missing()).bind("trainsAlone");
        show(problem, minutes, alone);
    }
}
