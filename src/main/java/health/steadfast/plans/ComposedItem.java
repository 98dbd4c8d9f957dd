package health.steadfast.plans;

import health.steadfast.plans.PlanChange.Part;
import java.util.function.Function;

/** Puts an item together, part by part, from several states of the same item. */
public final class ComposedItem {

    private ComposedItem() {}

    /**
     * @param source from which state each part is taken; all of them states of one item
     * @throws IllegalArgumentException if the parts do not fit together, such as a first day after the last one
     */
    public static DraftItem of(Function<Part, DraftItem> source) {
        var first = source.apply(Part.EXERCISE);
        return new DraftItem(
                first.id(),
                first.exercise(),
                source.apply(Part.PURPOSE).purpose(),
                source.apply(Part.AIM).aim(),
                dose(part -> source.apply(part).dose()),
                source.apply(Part.SCHEDULE)
                        .schedule()
                        .withTimesADay(source.apply(Part.TIMES_A_DAY).schedule().timesADay()),
                new ActiveTime(
                        source.apply(Part.FROM).active().from(),
                        source.apply(Part.UNTIL).active().until()),
                source.apply(Part.SLOT).slot(),
                source.apply(Part.CHECKS).checks(),
                source.apply(Part.NOTE).note(),
                source.apply(Part.EXCLUSION_REASON).exclusionReason(),
                new Variants(
                        source.apply(Part.SHORT_VERSION).variants().shortDay(),
                        source.apply(Part.HOT_VERSION).variants().hotDay()));
    }

    private static Dose dose(Function<Part, Dose> source) {
        return new Dose(
                source.apply(Part.SETS).sets(),
                source.apply(Part.REPETITIONS).repetitions(),
                source.apply(Part.HOLD).holdSeconds(),
                source.apply(Part.MINUTES).minutes(),
                source.apply(Part.DISTANCE).metres(),
                source.apply(Part.WORK).workSeconds(),
                source.apply(Part.REST).restSeconds(),
                source.apply(Part.SIDE).side(),
                source.apply(Part.SUPPORT).support(),
                source.apply(Part.LOAD).load(),
                source.apply(Part.EFFORT).effort());
    }
}
