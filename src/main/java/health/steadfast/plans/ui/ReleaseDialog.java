package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.ui.DateInput;

/** When an exercise of high fall risk was seen done: from then on the patient gets it again. */
class ReleaseDialog extends Dialog {

    private final PlanDesk desk;
    private final ExerciseSlug exercise;
    private final String name;
    private final DateInput seenDone = new DateInput(getTranslation("plans.draft.seen-done"));

    ReleaseDialog(PlanDesk desk, ExerciseSlug exercise) {
        this.desk = desk;
        this.exercise = exercise;
        this.name = desk.tools().words().name(exercise, getLocale());
        addClassName("plan-dialog");
        setHeaderTitle(name);
        seenDone.setId("seen-done");
        seenDone.setMax(desk.today());
        seenDone.setHelperText(getTranslation("plans.step.high-risk"));
        seenDone.addValueChangeListener(event -> seenDone.setInvalid(false));
        add(seenDone);
        var save = new Button(getTranslation("plans.locked.release"), event -> save());
        save.setId("save-release");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), save);
        seenDone.focus();
    }

    private void save() {
        if (seenDone.isEmpty() || seenDone.isInvalid()) {
            seenDone.setErrorMessage(getTranslation("plans.step.seen-done-missing"));
            seenDone.setInvalid(true);
            seenDone.focus();
        } else if (desk.act(getTranslation("plans.locked.done", name), this::release)) {
            close();
        }
    }

    private Runnable release() {
        var releasing = desk.tools().releasing();
        var patient = desk.patient().id();
        var on = seenDone.getValue();
        releasing.release(patient, exercise, on);
        return () -> releasing.notSeenToday(patient, exercise, on);
    }
}
