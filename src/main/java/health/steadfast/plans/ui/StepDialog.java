package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.library.FallRisk;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.Step;
import health.steadfast.plans.Steps;
import health.steadfast.shared.ui.DateInput;
import java.util.List;
import java.util.stream.Collectors;

/** One step easier or harder for one item of the live plan; the usual step and its reason are filled in. */
class StepDialog extends Dialog {

    private final PlanDesk desk;
    private final DraftItem item;
    private final boolean up;
    private final RadioButtonGroup<Step> steps = new RadioButtonGroup<>();
    private final DateInput seenDone = new DateInput(getTranslation("plans.draft.seen-done"));
    private final TextArea reason = new TextArea();
    private String proposedReason = "";

    StepDialog(PlanDesk desk, DraftItem item, boolean up) {
        this.desk = desk;
        this.item = item;
        this.up = up;
        addClassName("plan-dialog");
        var name = desk.tools().words().name(item.exercise(), getLocale());
        setHeaderTitle(getTranslation(up ? "plans.step.up-title" : "plans.step.down-title", name));
        var possible = possible();
        if (possible.isEmpty()) {
            add(new Paragraph(getTranslation(
                    up ? "plans.step.no-higher" : "plans.step.no-lower",
                    desk.patient().givenName())));
            getFooter().add(new Button(getTranslation("shared.close"), event -> close()));
        } else {
            choose(possible);
        }
    }

    /** Chooses the first step of a kind, if there is one. */
    StepDialog prefer(Step.Kind kind) {
        possible().stream().filter(step -> step.kind() == kind).findFirst().ifPresent(steps::setValue);
        return this;
    }

    private List<Step> possible() {
        var all =
                new Steps(desk.tools().catalogue(), desk.patient(), desk.live().items());
        return up ? all.harder(item) : all.easier(item);
    }

    private void choose(List<Step> possible) {
        buildReason();
        buildSeenDone();
        steps.setId("steps");
        steps.setLabel(getTranslation("plans.step.which"));
        steps.setItems(possible);
        steps.setItemLabelGenerator(this::words);
        steps.addValueChangeListener(event -> show(event.getValue()));
        steps.setValue(possible.getFirst());
        add(new Div(steps, new StepNote(desk, up), seenDone, reason));
        var publish =
                new Button(getTranslation("plans.draft.publish", desk.newest().no() + 1), event -> publish());
        publish.setId("publish-step");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(event -> publish.setEnabled(true));
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), publish);
        publish.focus();
    }

    private void buildReason() {
        reason.setId("step-reason");
        reason.setLabel(getTranslation("plans.draft.reason", desk.patient().givenName()));
        reason.setMaxLength(PlanDraft.MAX_REASON);
        reason.addValueChangeListener(event -> reason.setInvalid(false));
    }

    private void buildSeenDone() {
        seenDone.setId("seen-done");
        seenDone.setMax(desk.today());
        seenDone.setHelperText(getTranslation("plans.step.high-risk"));
        seenDone.addValueChangeListener(event -> seenDone.setInvalid(false));
    }

    private void show(Step step) {
        seenDone.setVisible(needsRelease(step));
        if (reason.getValue().equals(proposedReason)) {
            proposedReason = desk.forThePatient(
                    "plans.step.reason." + step.kind().name(),
                    desk.tools().words().name(item.exercise(), desk.patientsLocale()),
                    desk.tools().words().name(step.exercise(), desk.patientsLocale()));
            reason.setValue(proposedReason);
        }
    }

    private boolean needsRelease(Step step) {
        return desk.tools().catalogue().get(step.exercise()).fallRisk() == FallRisk.HIGH
                && !desk.overview().released().containsKey(step.exercise());
    }

    /** What kind of step it is, and what changes: "Next rung: Feet together → One foot half in front". */
    private String words(Step step) {
        var changes = PlanChange.between(List.of(item), List.of(step.after())).stream()
                .map(change -> desk.tools().words().parts(change, getLocale()))
                .collect(Collectors.joining("; "));
        return getTranslation("plans.step." + step.kind().name(), changes);
    }

    private void publish() {
        var step = steps.getValue();
        if (!isComplete()) {
            return;
        }
        var newest = desk.newest().no();
        var done = getTranslation("plans.step.done", newest + 1);
        if (desk.act(done, () -> step(step, newest))) {
            close();
        }
    }

    private Runnable step(Step step, int newest) {
        var live = desk.tools().live();
        var no = live.step(
                desk.patient().id(),
                newest,
                step,
                reason.getValue(),
                seenDone.isVisible() ? seenDone.getValue() : null);
        return () ->
                live.takeBack(desk.patient().id(), no, newest, desk.forThePatient("plans.live.reason-back", newest));
    }

    private boolean isComplete() {
        if (seenDone.isVisible() && (seenDone.isEmpty() || seenDone.isInvalid())) {
            seenDone.setErrorMessage(getTranslation("plans.step.seen-done-missing"));
            seenDone.setInvalid(true);
            seenDone.focus();
            return false;
        }
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("plans.rule.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return false;
        }
        return true;
    }
}
