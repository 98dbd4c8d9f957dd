package health.steadfast.plans;

import health.steadfast.plans.PlanChange.Part;
import java.util.Collections;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * What of an item is decided as one when two therapists change it at the same time: parts that make sense only
 * together are one field, all others are fields of their own. Every field knows how to carry itself over into another
 * state of the item.
 */
public enum MergeField {
    /** Its own exercise and those to choose from. */
    EXERCISES(Set.of(Part.EXERCISE, Part.SLOT), (from, into) -> into.withExercisesOf(from)),
    /** One thing, because half of one dose and half of another is a third one. */
    AMOUNT(
            Part.AMOUNT,
            (from, into) -> into.withDose(
                    into.dose().withAmount(from.dose()).withSide(from.dose().side()))),
    REST(
            Part.REST,
            (from, into) -> into.withDose(into.dose().withRest(from.dose().restSeconds()))),
    SUPPORT(
            Part.SUPPORT,
            (from, into) -> into.withDose(into.dose().withSupport(from.dose().support()))),
    LOAD(
            Part.LOAD,
            (from, into) -> into.withDose(into.dose().withLoad(from.dose().load()))),
    EFFORT(
            Part.EFFORT,
            (from, into) -> into.withDose(into.dose().withEffort(from.dose().effort()))),
    SCHEDULE(
            Part.SCHEDULE,
            (from, into) -> into.withSchedule(
                    from.schedule().withTimesADay(into.schedule().timesADay()))),
    TIMES_A_DAY(
            Part.TIMES_A_DAY,
            (from, into) -> into.withSchedule(
                    into.schedule().withTimesADay(from.schedule().timesADay()))),
    ACTIVE(Set.of(Part.FROM, Part.UNTIL), (from, into) -> into.withActive(from.active())),
    CHECKS(Part.CHECKS, (from, into) -> into.withChecks(from.checks())),
    PURPOSE(Part.PURPOSE, (from, into) -> into.withPurpose(from.purpose())),
    AIM(Part.AIM, (from, into) -> into.withAim(from.aim())),
    NOTE(Part.NOTE, (from, into) -> into.withNote(from.note())),
    EXCLUSION_REASON(Part.EXCLUSION_REASON, (from, into) -> into.withExclusionReason(from.exclusionReason())),
    SHORT_VERSION(Part.SHORT_VERSION, (from, into) -> carry(LighterDay.SHORT, from, into)),
    HOT_VERSION(Part.HOT_VERSION, (from, into) -> carry(LighterDay.HOT, from, into));

    private final Set<Part> parts;
    private final BinaryOperator<DraftItem> carrying;

    MergeField(Part part, BinaryOperator<DraftItem> carrying) {
        this(Set.of(part), carrying);
    }

    MergeField(Set<Part> parts, BinaryOperator<DraftItem> carrying) {
        this.parts = parts;
        this.carrying = carrying;
    }

    /** What it consists of. */
    public Set<Part> parts() {
        return parts;
    }

    /** Whether two states of an item differ in it. */
    public boolean differs(DraftItem one, DraftItem other) {
        return !Collections.disjoint(parts, Part.differing(one, other));
    }

    /** {@code into} with this field as it is in {@code from}. */
    public DraftItem carry(DraftItem from, DraftItem into) {
        return carrying.apply(from, into);
    }

    /** Whether a value of it was chosen for one exercise and has to be looked at again with another. */
    boolean belongsToTheExercise() {
        return switch (this) {
            case AMOUNT, SUPPORT, LOAD, CHECKS, EXCLUSION_REASON, SHORT_VERSION, HOT_VERSION -> true;
            default -> false;
        };
    }

    private static DraftItem carry(LighterDay day, DraftItem from, DraftItem into) {
        return into.withVariants(into.variants().with(day, from.variants().on(day)));
    }
}
