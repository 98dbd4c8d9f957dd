package health.steadfast.training.ui;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.training.Answers;
import health.steadfast.training.LogEntry;
import health.steadfast.training.SessionItem;
import org.jspecify.annotations.Nullable;

/** What a patient can do on the screens of a session. */
interface SessionListener {

    void tired(boolean before, @Nullable Integer level);

    void ready(PlanItemId item);

    void takeSafer(PlanItemId item);

    /** Shows the other exercises of the slot. */
    void askAnother(SessionItem item);

    void choose(SessionItem item, ExerciseSlug exercise);

    void log(SessionItem item, LogEntry entry);

    /** Asks how much was possible. */
    void askAmount(SessionItem item);

    void answer(SessionItem item, Answers answers);

    /** Goes back to an exercise that is logged already. */
    void change(SessionItem item);

    void chooseChange();

    void leave();
}
