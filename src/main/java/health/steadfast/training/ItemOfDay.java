package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One item as the plan in force on a day prescribes it, with what a log of it must know.
 *
 * @param today the patient's own day now
 * @param varies which exercise and dose is asked for depends on the day: a slot, or a lighter version
 * @param seated the patient chose the safer version for this day
 */
record ItemOfDay(
        LocalDate today,
        ZoneId zone,
        int versionNo,
        ExerciseSlug prescribed,
        Dose dose,
        Verdict verdict,
        boolean seated,
        boolean varies) {

    /** What is done: the prescribed exercise, or the safer one that takes its place. */
    Exercise exercise(Catalogue catalogue) {
        var exercise = catalogue.get(prescribed);
        var effective = seated ? verdict.and(Verdict.saferOrRest(exercise.safer())) : verdict;
        var instead = effective.instead();
        return instead == null ? exercise : catalogue.get(instead);
    }

    /** The dose of what is done. */
    Dose dose(Exercise done) {
        return done.slug().equals(prescribed) ? dose : UsualDose.of(done);
    }
}
