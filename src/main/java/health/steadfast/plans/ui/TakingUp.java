package health.steadfast.plans.ui;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Hold;
import health.steadfast.plans.Rest;
import health.steadfast.plans.ResumeService.Reasons;
import health.steadfast.plans.Resumption;
import java.time.LocalDate;
import java.util.Map;

/**
 * A rest after which somebody decides how the plan goes on.
 *
 * @param days days of rest
 * @param since its first day: what was seen done before it may no longer count
 * @param proposed what its length and its kind call for
 * @param isOver whether the plan goes on already
 * @param start does it
 */
record TakingUp(int days, LocalDate since, Resumption proposed, boolean isOver, Start start) {

    /** Takes the plan up and answers how that is taken back. */
    @FunctionalInterface
    interface Start {
        Runnable as(Resumption how, Reasons reasons, Map<ExerciseSlug, LocalDate> seenDone);
    }

    /** The plan rests today. */
    static TakingUp of(PlanDesk desk, Hold hold) {
        return new TakingUp(
                hold.days(desk.today()),
                hold.since(),
                Resumption.proposed(hold, desk.today()),
                false,
                (how, reasons, seenDone) -> {
                    var resuming = desk.tools().resuming();
                    var patient = desk.patient().id();
                    var resumed = resuming.resume(patient, hold, desk.newest().no(), how, reasons, seenDone);
                    return () -> resuming.takeBack(patient, resumed, back(desk));
                });
    }

    /** The rest ended by itself. */
    static TakingUp of(PlanDesk desk, Rest rest) {
        return new TakingUp(rest.days(), rest.from(), Resumption.proposed(rest), true, (how, reasons, seenDone) -> {
            var rests = desk.tools().rests();
            var patient = desk.patient().id();
            var resumed = rests.goOn(patient, rest, desk.newest().no(), how, reasons, seenDone);
            return () -> rests.takeBack(patient, resumed, back(desk));
        });
    }

    private static String back(PlanDesk desk) {
        return desk.forThePatient("plans.live.reason-back", desk.newest().no());
    }
}
