package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.caseload.MyTreatment;
import health.steadfast.library.Catalogue;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.LogEntry;
import health.steadfast.training.MyDays;
import health.steadfast.training.MyDays.Entered;
import health.steadfast.training.MyLogs;
import health.steadfast.training.Outcome;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the last seven days: what was done and not entered yet, and what was entered and is to be changed. */
@Route(TrainingRoutes.EARLIER)
@RolesAllowed(Roles.PATIENT)
class EarlierDaysView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle {

    private static final int DAYS_BACK = 7;
    /** Today and yesterday have a place of their own on the first screen. */
    private static final int SHOWN_FIRST = 2;

    private final transient MyDays days;
    private final transient MyLogs logs;
    private final transient MyTreatment treatment;
    private final transient ExerciseWords words;
    private final Button way = new Button(SfIcon.CHEVRON_LEFT.create());
    private final Div refusal = new Div();
    private LocalDate date = LocalDate.EPOCH;

    EarlierDaysView(MyDays days, MyLogs logs, MyTreatment treatment, Catalogue catalogue, Texts texts) {
        this.days = days;
        this.logs = logs;
        this.treatment = treatment;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassName("pt-page");
        way.setId("way-back");
        way.setText(getTranslation("training.back"));
        way.addClickListener(click -> UI.getCurrent().navigate("progress"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (treatment.ended().isPresent()) {
            event.forwardTo(TrainingRoutes.ENDED);
            return;
        }
        date = days.date().minusDays(SHOWN_FIRST);
        show(null);
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.earlier.title");
    }

    /** @param said what has just happened */
    private void show(@Nullable Component said) {
        removeAll();
        refusal.removeAll();
        var today = days.date();
        var screen = new StepScreen(null, getPageTitle(), getTranslation("training.earlier.hint"));
        if (said != null) {
            screen.add(said);
        }
        var stepper = new DayStepper("day", getTranslation("training.extra.day"), date, chosen -> {
            date = chosen;
            show(null);
        });
        stepper.setRange(today.minusDays(DAYS_BACK), today.minusDays(1));
        screen.add(stepper, refusal);
        var entered = days.entered(date);
        var open = days.open(date);
        if (!entered.isEmpty()) {
            screen.add(list(entered));
        }
        if (!open.items().isEmpty()) {
            var form = new DoneForm(open, words);
            var id = Ids.next(); // the same word however often it is sent
            var save = ActionButton.main(
                    "save",
                    getTranslation("training.earlier.save", day()),
                    SfIcon.CHECK,
                    () -> attempt(
                            () -> days.done(id, date, form.done(), form.answer()),
                            getTranslation("training.earlier.saved", day())));
            save.setDisableOnClick(false); // a refused word is sent again, and the same word twice is one
            screen.add(form, save);
        } else if (entered.isEmpty()) {
            screen.add(ToneNote.plain(SfIcon.INFO, "", getTranslation("training.already.nothing-open")));
        }
        add(screen);
        screen.announce();
    }

    private Component list(List<Entered> entered) {
        var card = new Div(new H2(getTranslation("training.earlier.entered")));
        card.addClassName("pt-card");
        entered.forEach(log -> {
            var line = getTranslation(
                    "training.earlier.line",
                    words.name(log.exercise()),
                    getTranslation("training.earlier." + log.outcome()));
            var change = ActionButton.plain(
                    "change-" + log.log(), getTranslation("training.extra.change"), SfIcon.PENCIL, () -> change(log));
            change.setAriaLabel(getTranslation("training.extra.change.of", line));
            var text = new Div(line);
            text.addClassName("pt-strong");
            var rows = new Div(text, change);
            rows.addClassName("pt-rows");
            card.add(rows);
        });
        return card;
    }

    private void change(Entered log) {
        removeAll();
        var screen = new StepScreen(null, words.name(log.exercise()), day());
        var rows = new Div();
        rows.addClassName("pt-answers");
        for (var outcome : Outcome.values()) {
            rows.add(new AnswerTile(
                            "outcome-" + outcome.name().toLowerCase(Locale.ROOT),
                            getTranslation("training.earlier.answer." + outcome),
                            () -> choose(log, outcome))
                    .chosen(outcome == log.outcome()));
        }
        screen.add(
                rows,
                ActionButton.plain("cancel", getTranslation("training.back"), SfIcon.CHEVRON_LEFT, () -> show(null)));
        add(screen);
        screen.announce();
    }

    /** The same again changes nothing; of several sets it is asked how many. */
    private void choose(Entered log, Outcome outcome) {
        if (outcome == Outcome.PARTLY && log.sets() > 2) {
            askHowMany(log);
        } else if (outcome == log.outcome()) {
            show(null);
        } else {
            correct(
                    log,
                    switch (outcome) {
                        case DONE -> LogEntry.done();
                        case PARTLY -> LogEntry.partly(1);
                        case SKIPPED -> LogEntry.skipped();
                    });
        }
    }

    private void askHowMany(Entered log) {
        removeAll();
        var screen = new StepScreen(null, getTranslation("training.earlier.sets", words.name(log.exercise())), day());
        var rows = new Div();
        rows.addClassName("pt-answers");
        for (var sets = 1; sets < log.sets(); sets++) {
            var done = sets;
            var same = log.outcome() == Outcome.PARTLY && done == log.setsDone();
            rows.add(new AnswerTile("sets-" + done, getTranslation("training.amount.sets", done, log.sets()), () -> {
                        if (same) {
                            show(null);
                        } else {
                            correct(log, LogEntry.partly(done));
                        }
                    })
                    .chosen(same));
        }
        screen.add(
                rows,
                ActionButton.plain("cancel", getTranslation("training.back"), SfIcon.CHEVRON_LEFT, () -> change(log)));
        add(screen);
        screen.announce();
    }

    private void correct(Entered log, LogEntry entry) {
        attempt(() -> logs.correct(log.log(), entry), getTranslation("training.earlier.changed"));
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            show(ToneNote.info(SfIcon.CHECK, done, "").asStatus());
        } catch (RuleViolation e) {
            show(null);
            refusal.add(ToneNote.wait(SfIcon.TRIANGLE_ALERT, getTranslation(e.code(), e.arguments()), "")
                    .asStatus());
        }
    }

    private String day() {
        return Formats.fullDate(date, getLocale());
    }
}
