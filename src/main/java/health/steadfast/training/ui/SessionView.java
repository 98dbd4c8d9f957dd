package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.Texts;
import health.steadfast.shared.ui.FocusScreen;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Answers;
import health.steadfast.training.LogEntry;
import health.steadfast.training.MyLogs;
import health.steadfast.training.MyTraining;
import health.steadfast.training.Outcome;
import health.steadfast.training.Session;
import health.steadfast.training.SessionItem;
import health.steadfast.training.Steadiness;
import health.steadfast.training.Step;
import health.steadfast.training.TrainingRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day's session, one screen at a time. Every answer is stored at once; the screen follows from what is stored, so
 * leaving and coming back goes on at the same step. Going back shows the answers again.
 */
@Route(TrainingRoutes.SESSION)
@RolesAllowed(Roles.PATIENT)
class SessionView extends Main implements BeforeEnterObserver, FocusScreen, HasDynamicTitle, SessionListener {

    private final transient MyTraining training;
    private final transient MyLogs logs;
    private final transient ExerciseWords words;
    private final Button way = new Button();
    private @Nullable Session session;
    private @Nullable StepScreen shown;
    private int at;

    SessionView(MyTraining training, MyLogs logs, Catalogue catalogue, Texts texts) {
        this.training = training;
        this.logs = logs;
        this.words = new ExerciseWords(catalogue, texts, getLocale());
        addClassNames("pt-page", "pt-session");
        way.setId("way-back");
        way.addClickListener(click -> goBack());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = training.session().orElse(null);
        if (session == null || session.items().isEmpty()) {
            event.forwardTo(TrainingRoutes.TODAY);
            return;
        }
        showNewest();
    }

    @Override
    public Optional<Component> wayBack() {
        return Optional.of(way);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("training.today.title") : shown.heading();
    }

    @Override
    public void tired(boolean before, @Nullable Integer level) {
        if (before) {
            training.tiredBefore(level);
        } else {
            training.tiredAfter(level);
        }
        goOn();
    }

    @Override
    public void ready(PlanItemId item) {
        training.makeReady(item);
        goOn();
    }

    @Override
    public void takeSafer(PlanItemId item) {
        training.takeSafer(item);
        goOn();
    }

    @Override
    public void log(SessionItem item, LogEntry entry) {
        attempt(() -> {
            var log = item.log();
            if (log == null) {
                logs.log(item.nextLog(), item.item(), entry);
            } else if (log.outcome() != entry.outcome() || log.outcome() == Outcome.PARTLY) {
                logs.correct(log.id(), entry);
            }
        });
    }

    @Override
    public void answer(SessionItem item, Answers answers) {
        var log = item.log();
        if (log == null) {
            goOn();
            return;
        }
        var stumbled = !answers.equals(log.answers()) && isStumble(answers) && !isStumble(log.answers());
        attempt(() -> logs.answer(log.id(), answers));
        if (stumbled) {
            UI.getCurrent().navigate(answers.steadiness() == Steadiness.FELL ? FallView.HURT : FallView.SAVED);
        }
    }

    @Override
    public void askAmount(SessionItem item) {
        show(new AmountScreen(item, words, this), true);
    }

    @Override
    public void askAnother(SessionItem item) {
        show(new AnotherScreen(item, words, this), true);
    }

    @Override
    public void choose(SessionItem item, ExerciseSlug exercise) {
        training.choose(item.item(), item.place(), exercise);
        session = training.session().orElseThrow(NotFound::new);
        showNewest();
    }

    @Override
    public void chooseChange() {
        show(new ChangeScreen(current(), words, this), true);
    }

    @Override
    public void change(SessionItem item) {
        var steps = current().steps();
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Exercise step && step.item().equals(item)) {
                at = i;
            }
        }
        showStep();
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(TrainingRoutes.TODAY);
    }

    /** What is refused now, because it began to rest or was changed in another window, is shown as it stands. */
    private void attempt(Runnable entry) {
        try {
            entry.run();
            goOn();
        } catch (RuleViolation | NotFound refused) {
            session = training.session().orElseThrow(NotFound::new);
            showNewest();
        }
    }

    /** The step after the one that was answered. */
    private void goOn() {
        session = training.session().orElseThrow(NotFound::new);
        at = Math.min(at + 1, current().steps().size() - 1);
        showStep();
    }

    private void showNewest() {
        at = current().steps().size() - 1;
        showStep();
    }

    private void goBack() {
        var step = current().steps().get(at);
        var isOpenExercise =
                at == current().steps().size() - 1 && !(step instanceof Step.Ask) && !(step instanceof Step.TiredAfter);
        if (isSubScreen()) {
            showStep();
        } else if (at == 0 || isOpenExercise) {
            leave();
        } else {
            at--;
            showStep();
        }
    }

    private boolean isSubScreen() {
        return getChildren()
                .anyMatch(
                        it -> it instanceof AmountScreen || it instanceof ChangeScreen || it instanceof AnotherScreen);
    }

    private void showStep() {
        var step = current().steps().get(at);
        var isOpen = at == current().steps().size() - 1;
        show(screen(step), !(isOpen && (step instanceof Step.Exercise || step instanceof Step.SetUp)) && at > 0);
    }

    private StepScreen screen(Step step) {
        words.drawWith(current().look());
        return switch (step) {
            case Step.TiredBefore _ -> new TirednessScreen(current(), true, words, this);
            case Step.SetUp setUp -> new SetUpScreen(setUp.item(), words, this);
            case Step.Exercise exercise -> new ExerciseScreen(exercise, words, this);
            case Step.Ask ask -> new QuestionScreen(ask, given(ask.item()), words, this);
            case Step.TiredAfter _ -> new TirednessScreen(current(), false, words, this);
            case Step.Finished _ -> new FinishedScreen(current(), training.today(), words, this);
        };
    }

    private void show(StepScreen screen, boolean back) {
        removeAll();
        add(screen);
        shown = screen;
        way.setText(getTranslation(back ? "training.back" : "training.stop"));
        way.setIcon(SfIcon.CHEVRON_LEFT.create());
        screen.announce();
    }

    private Session current() {
        if (session == null) {
            throw new NotFound();
        }
        return session;
    }

    private static Answers given(SessionItem item) {
        var log = item.log();
        return log == null ? Answers.NONE : log.answers();
    }

    private static boolean isStumble(Answers answers) {
        return answers.steadiness() == Steadiness.FELL || answers.steadiness() == Steadiness.NEARLY_FELL;
    }
}
