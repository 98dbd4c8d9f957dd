package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Exercise;
import health.steadfast.library.Support;

/** How an exercise comes into a plan before anybody has adapted it. */
public final class UsualItem {

    private UsualItem() {}

    /**
     * The catalogue's dose and frequency. Somebody who fell twice or more in the past year, or whose falls are not
     * known, begins every exercise on the feet with both hands holding on. It treats what gives trouble and prevents elsewhere.
     */
    public static DraftItem of(Exercise exercise, PatientCard patient) {
        var usual = Dose.usual(exercise);
        var dose = exercise.isOnFeet() && patient.fallsLastYear().callsForSupport()
                ? usual.withSupport(Support.BOTH_HANDS)
                : usual;
        var purpose = TemplateFit.purpose(exercise, patient, Purpose.TREAT);
        return new DraftItem(PlanItemId.next(), exercise.slug(), purpose, dose, schedule(exercise), null, null)
                .withAim(TemplateFit.aim(exercise, patient));
    }

    private static Schedule schedule(Exercise exercise) {
        return exercise.timesPerWeek() >= 7
                ? new Schedule.Daily(1)
                : new Schedule.TimesAWeek(exercise.timesPerWeek(), 1);
    }
}
