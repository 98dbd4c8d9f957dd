package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import health.steadfast.plans.Advice;
import health.steadfast.plans.Coverage;
import health.steadfast.plans.PlanAdvice;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.WeekLoad;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.shared.ui.Tone;
import java.time.LocalDate;

/** What the plan comes to, what is worth a thought, the words the patient reads, and the button. */
class QuickPublish extends Composite<Section> {

    private final transient DraftTools tools;
    private final DraftDesk desk;
    private final Div load = new Div();
    private final UnorderedList coverage = new UnorderedList();
    private final Div advice = new Div();
    private final TextArea reason = new TextArea();
    private final DateInput start = new DateInput(getTranslation("plans.draft.from"));
    private final StartNote note;
    private final Paragraph problem = new Paragraph();
    private final Button publish = new Button();
    private String suggested = "";
    private boolean isOwn; // somebody is writing, or has written, a reason of their own

    QuickPublish(DraftTools tools, DraftDesk desk, Runnable publishing) {
        this.tools = tools;
        this.desk = desk;
        note = new StartNote(desk.opened(), start);
        load.addClassName("quick-load");
        coverage.addClassName("quick-coverage");
        advice.addClassName("plan-advice");
        advice.setId("advice");
        advice.getElement().setAttribute("role", "status");
        problem.setId("publish-problem");
        problem.addClassNames("plan-publish-problem", Tone.WATCH.cssClass());
        problem.getElement().setAttribute("role", "alert");
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
        var filled = new Paragraph(getTranslation("plans.quick.filled-in"));
        filled.addClassName("sf-caption");
        getContent().addClassNames("quick-right", "quick-step");
        getContent()
                .add(
                        new H2(getTranslation("plans.quick.publish")),
                        load,
                        coverage,
                        advice,
                        reason,
                        start,
                        problem,
                        publish,
                        filled);
    }

    void say(String words) {
        problem.setText(words);
    }

    void show() {
        say("");
        note.show();
        var items = desk.planned();
        showLoad(WeekLoad.of(items, tools.catalogue()));
        showCoverage();
        advice.removeAll();
        new PlanAdvice(tools.catalogue(), desk.patient())
                .on(items, desk.opened().base()).stream()
                        .filter(thought -> thought.kind() != Advice.Kind.OVER_DAILY_MINUTES)
                        .forEach(thought ->
                                advice.add(line(tools.adviceWords().of(thought, desk.patient(), getLocale()))));
        suggest(tools.templateWords().sentence(items, desk.patient()));
    }

    String reason() {
        return reason.getValue().isBlank() ? suggested : reason.getValue();
    }

    LocalDate start() {
        return start.getValue() == null ? desk.today() : start.getValue();
    }

    /** If not, the field says so and takes the focus. */
    boolean isStartPossible() {
        var possible =
                !start.isEmpty() && !start.isInvalid() && !start.getValue().isBefore(desk.today());
        if (!possible) {
            start.setInvalid(true);
            start.focus();
        }
        return possible;
    }

    private void showLoad(WeekLoad week) {
        var daily = desk.patient().dailyMinutes();
        var session = week.longestMinutes();
        var over = session > daily;
        var bar = new ProgressBar(0, Math.max(daily, 1), Math.min(session, Math.max(daily, 1)));
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph(
                over
                        ? getTranslation(
                                "plans.quick.over",
                                session - daily,
                                desk.patient().givenName(),
                                daily)
                        : getTranslation("plans.quick.free", desk.patient().givenName(), daily, daily - session));
        words.setId("daily-minutes");
        words.setClassName("quick-over", over);
        bar.setClassName("quick-over", over);
        load.removeAll();
        load.add(
                new Div(
                        tile(session, getTranslation("plans.quick.a-session")),
                        tile(week.weekMinutes(), getTranslation("plans.draft.a-week", PlanAdvice.WEEK_TARGET_MINUTES))),
                bar,
                words);
    }

    private static Div tile(int number, String words) {
        var figure = new Span(String.valueOf(number));
        figure.addClassName("quick-figure");
        return new Div(figure, new Span(words));
    }

    private void showCoverage() {
        coverage.removeAll();
        Coverage.of(desk.planned(), tools.catalogue())
                .forEach((block, minutes) -> coverage.add(new ListItem(
                        new Span(tools.catalogue().label("building_blocks", block, getLocale())),
                        new Span(getTranslation("library.minutes", minutes)))));
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(SfIcon.CIRCLE_ALERT.create());
        line.add(new Span(words));
        line.addClassName(Tone.WATCH.cssClass());
        return line;
    }

    /** The sentence follows the plan until somebody writes their own; what is emptied stays so, with it as a hint. */
    private void suggest(String sentence) {
        reason.setPlaceholder(sentence);
        if (!isOwn) {
            reason.setValue(sentence);
        }
        suggested = sentence;
    }

    private void buildReason() {
        reason.setId("reason");
        reason.setLabel(getTranslation("plans.quick.reads", desk.patient().givenName()));
        reason.setMaxLength(PlanDraft.MAX_REASON);
        reason.setValue(desk.draft().reason());
        isOwn = !reason.isEmpty();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.getElement().addEventListener("input", event -> isOwn = true);
        reason.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                isOwn = true;
                desk.change(draft -> draft.withReason(event.getValue()));
            }
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
        start.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                desk.change(draft -> draft.withStart(event.getValue()));
            }
        });
    }
}
