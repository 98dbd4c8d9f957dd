package health.steadfast.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.EasierStart;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PublishingCheck;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.plans.Resumption;
import health.steadfast.shared.ui.DateInput;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a plan goes on after a rest; what the length and the kind of the rest call for is chosen already. */
class ResumeDialog extends Dialog {

    private final PlanDesk desk;
    private final transient TakingUp rest;
    private final RadioButtonGroup<Resumption> how = new RadioButtonGroup<>();
    private final Div consequences = new Div();
    private final Map<ExerciseSlug, DateInput> seenDone = new LinkedHashMap<>();

    ResumeDialog(PlanDesk desk, TakingUp rest) {
        this.desk = desk;
        this.rest = rest;
        addClassName("plan-dialog");
        setHeaderTitle(getTranslation("plans.resume.title"));
        how.setId("how");
        how.setLabel(getTranslation("plans.resume.how", rest.days()));
        how.setItems(Resumption.values());
        how.setItemLabelGenerator(it -> getTranslation("plans.resume." + it.name()));
        how.addValueChangeListener(event -> show());
        consequences.addClassName("plan-consequences");
        consequences.getElement().setAttribute("role", "status");
        add(new Div(how, consequences));
        var save = new Button(getTranslation("plans.resume.save"), event -> save());
        save.setId("save-resume");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), event -> close()), save);
        how.setValue(rest.proposed());
        save.focus();
    }

    /** What the choice means for the plan, and what has to be seen done first. */
    private void show() {
        consequences.removeAll();
        seenDone.clear();
        var choice = how.getValue();
        var text = rest.isOver() && choice == Resumption.REASSESS ? ".text-over" : ".text";
        consequences.add(new Paragraph(getTranslation("plans.resume." + choice.name() + text, fullAgain())));
        var changes = PlanChange.between(desk.overview().outlook().fullItems(), items());
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(desk.tools().words().change(change, getLocale()))));
        list.setVisible(!changes.isEmpty());
        consequences.add(list);
        if (choice != Resumption.REASSESS) {
            askForReleases();
        }
    }

    private void askForReleases() {
        var check = new PublishingCheck(
                desk.tools().catalogue(),
                desk.patient(),
                desk.overview().released().keySet());
        for (var problem : check.unreleased(items())) {
            var field = new DateInput(getTranslation(
                    "plans.resume.seen-done", desk.tools().words().name(problem.exercise(), getLocale())));
            field.setMax(desk.today());
            field.setMin(rest.since());
            field.setHelperText(getTranslation("plans.step.high-risk"));
            seenDone.put(problem.exercise(), field);
            consequences.add(field);
        }
    }

    private List<DraftItem> items() {
        return new EasierStart(desk.tools().catalogue(), desk.patient())
                .of(desk.overview().outlook().fullItems(), how.getValue());
    }

    private String fullAgain() {
        return desk.date(EasierStart.fullAgain(desk.overview().outlook().fullItems(), desk.today()));
    }

    private void save() {
        if (how.getValue() == Resumption.REASSESS) {
            desk.tools().drafts().reassess(desk.patient().id());
            close();
            desk.openDraft();
        } else if (isSeen() && desk.act(getTranslation("plans.resume.done"), this::resume)) {
            close();
        }
    }

    private boolean isSeen() {
        for (var field : seenDone.values()) {
            if (field.isEmpty() || field.isInvalid()) {
                field.setErrorMessage(getTranslation("plans.step.seen-done-missing"));
                field.setInvalid(true);
                field.focus();
                return false;
            }
        }
        return true;
    }

    private Runnable resume() {
        var dates = new LinkedHashMap<ExerciseSlug, LocalDate>();
        seenDone.forEach((exercise, field) -> dates.put(exercise, field.getValue()));
        var choice = how.getValue();
        var reasons = new Reasons(
                desk.forThePatient("plans.resume.reason." + choice.name()),
                desk.forThePatient("plans.resume.reason.full"));
        return rest.start().as(choice, reasons, dates);
    }
}
