package health.steadfast.outcomes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.outcomes.Goal;
import health.steadfast.outcomes.GoalMode;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.NewGoal;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Notices;
import health.steadfast.shared.ui.Segments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets or changes a goal. What is wrong is said at its field, and nothing typed is lost. */
final class GoalDialog extends Dialog {

    private static final List<String> STEPS = List.of("−2", "−1", "0", "+1", "+2");

    private final transient GoalService goals;
    private final transient PatientId patient;
    private final transient @Nullable Goal before;
    private final transient Runnable saved;
    private final TextArea words = new TextArea(getTranslation("outcomes.goal.words"));
    private final Segments<GoalMode> mode = new Segments<>(
            getTranslation("outcomes.goal.mode"),
            it -> getTranslation("outcomes.goal.mode." + it.name()),
            List.of(GoalMode.values()));
    private final DateInput targetOn = new DateInput(getTranslation("outcomes.goal.target"));
    private final List<TextField> scale = new ArrayList<>();

    GoalDialog(GoalService goals, PatientId patient, @Nullable Goal before, Runnable saved) {
        this.goals = goals;
        this.patient = patient;
        this.before = before;
        this.saved = saved;
        setId("goal-dialog");
        addClassName("part-dialog");
        setHeaderTitle(getTranslation(before == null ? "outcomes.goal.add" : "outcomes.goal.edit"));
        setCloseOnOutsideClick(false);
        words.setId("goal-words");
        words.setHelperText(getTranslation("outcomes.goal.words.help"));
        mode.setId("goal-mode");
        mode.setValue(before == null ? GoalMode.IMPROVE : before.mode());
        targetOn.setId("goal-target");
        if (before != null) {
            words.setValue(before.words());
            targetOn.setValue(before.targetOn());
        }
        var fields = new Div(words, mode, targetOn, scaling());
        fields.addClassName("sf-fields");
        add(fields);
        var save = new Button(getTranslation("shared.save"), click -> submit());
        save.setId("save-goal");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private Details scaling() {
        var fields = new Div(new Paragraph(getTranslation("outcomes.goal.scale.text")));
        fields.addClassName("sf-fields");
        for (var i = 0; i < STEPS.size(); i++) {
            var step = new TextField(getTranslation("outcomes.goal.scale.step", STEPS.get(i)));
            step.setId("scale-" + i);
            if (before != null && !before.scale().isEmpty()) {
                step.setValue(before.scale().get(i));
            }
            scale.add(step);
            fields.add(step);
        }
        var details = new Details(getTranslation("outcomes.goal.scale"), fields);
        details.setOpened(before != null && !before.scale().isEmpty());
        return details;
    }

    private void submit() {
        words.setInvalid(false);
        targetOn.setManualValidation(true);
        targetOn.setInvalid(false);
        scale.forEach(it -> it.setInvalid(false));
        try {
            var goal = new NewGoal(
                    words.getValue(),
                    mode.getValue(),
                    targetOn.getValue(),
                    scale.stream().map(TextField::getValue).toList());
            if (before == null) {
                goals.set(patient, goal);
            } else {
                goals.change(patient, before.id(), goal, before.version());
            }
            close();
            Notices.done(getTranslation("outcomes.goal.saved"));
            saved.run();
        } catch (RuleViolation e) {
            say(e);
        } catch (StaleData e) {
            Notices.problem(getTranslation("outcomes.goal.stale-form"));
        }
    }

    private void say(RuleViolation problem) {
        HasValidationProperties field = switch (problem.code()) {
            case "outcomes.goal.problem.scale" ->
                scale.stream()
                        .filter(it ->
                                it.getValue().isBlank() || it.getValue().strip().length() > NewGoal.MAX_STEP)
                        .findFirst()
                        .orElse(scale.getFirst());
            case "outcomes.goal.problem.target" -> targetOn;
            default -> words;
        };
        field.setErrorMessage(getTranslation(problem.code(), problem.arguments()));
        field.setInvalid(true);
    }
}
