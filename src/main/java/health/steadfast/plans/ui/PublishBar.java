package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanWords;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;

/** What the draft changes, why, from when, and the button that publishes it. */
class PublishBar extends Composite<Footer> {

    private final PlanWords words;
    private final DraftDesk desk;
    private final Span count = new Span();
    private final UnorderedList changes = new UnorderedList();
    private final Details compare = new Details(getTranslation("plans.draft.compare"), changes);
    private final TextField reason = new TextField();
    private final DateInput start = new DateInput(getTranslation("plans.draft.from"));
    private final StartNote note;
    private final Button publish = new Button();
    private final Paragraph problem = new Paragraph();

    PublishBar(PlanWords words, DraftDesk desk, Runnable publishing) {
        this.words = words;
        this.desk = desk;
        note = new StartNote(desk.opened(), start);
        buildReason();
        buildStart();
        publish.setId("publish");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setIcon(SfIcon.SEND.create());
        publish.setText(getTranslation("plans.draft.publish", desk.draft().baseNo() + 1));
        publish.setDisableOnClick(true);
        publish.addClickListener(event -> {
            publishing.run();
            publish.setEnabled(true);
        });
        count.addClassName("plan-change-count");
        compare.setId("compare");
        var summary = new Div(count, compare);
        summary.addClassName("plan-change-summary");
        getContent().addClassNames("sf-page-footer", "plan-publish");
        problem.setId("publish-problem");
        problem.addClassNames("plan-publish-problem", Tone.WATCH.cssClass());
        problem.getElement().setAttribute("role", "alert");
        getContent().add(problem, summary, reason, start, publish);
        say("");
        show();
    }

    /** Says beside the button why nothing was published; empty: there is nothing to say. */
    void say(String words) {
        problem.setText(words);
    }

    /** The draft has changed: what was said before may not be true any more. */
    void show() {
        say("");
        note.show();
        var made = desk.changes();
        var tried = desk.strategyChanges();
        var base = desk.draft().baseNo();
        count.setText(
                base == 0
                        ? getTranslation("plans.draft.first-version")
                        : getTranslation("plans.draft.changes", made.size() + tried.size(), base));
        changes.removeAll();
        made.forEach(change -> changes.add(new ListItem(words.change(change, getLocale()))));
        tried.forEach(change -> changes.add(new ListItem(words.change(change, getLocale()))));
        compare.setVisible(base > 0 && !(made.isEmpty() && tried.isEmpty()));
    }

    /** Whether a reason and a possible start are given; if not, the field says so and takes the focus. */
    boolean isComplete() {
        var noReason = reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("plans.rule.reason-missing"));
        reason.setInvalid(noReason);
        if (noReason) {
            reason.focus();
            return false;
        }
        if (start.isEmpty() || start.isInvalid() || start.getValue().isBefore(desk.today())) {
            start.setInvalid(true);
            start.focus();
            return false;
        }
        return true;
    }

    void focusPublish() {
        publish.focus();
    }

    DateInput start() {
        return start;
    }

    String reason() {
        return reason.getValue();
    }

    private void buildReason() {
        reason.setId("reason");
        reason.setLabel(getTranslation("plans.draft.reason", desk.patient().givenName()));
        reason.setMaxLength(PlanDraft.MAX_REASON);
        reason.setValue(desk.draft().reason());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(event -> {
            reason.setInvalid(false);
            desk.change(draft -> draft.withReason(event.getValue()));
        });
    }

    private void buildStart() {
        start.setId("starts-on");
        start.setMin(desk.today());
        start.setValue(StartNote.proposed(desk.opened()));
        start.addValueChangeListener(event -> note.show());
        start.setI18n(start.getI18n()
                .setRequiredErrorMessage(getTranslation("plans.draft.start-missing"))
                .setMinErrorMessage(getTranslation("plans.draft.start-missing")));
        start.setRequired(true);
        start.addValueChangeListener(event -> desk.change(draft -> draft.withStart(event.getValue())));
    }
}
