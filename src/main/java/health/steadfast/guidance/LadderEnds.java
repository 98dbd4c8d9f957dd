package health.steadfast.guidance;

import health.steadfast.plans.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which step of a live plan a suggestion means. On the lowest rung a step down is one set fewer, then an easier ladder
 * of the same domain, then none: the patient is seen in the clinic. On the top rung a step up is a sibling. Support only
 * moves towards both hands.
 */
public final class LadderEnds {

    private static final Set<Step.Kind> DOWN =
            EnumSet.of(Step.Kind.RUNG_DOWN, Step.Kind.FEWER_SETS, Step.Kind.EASIER_LADDER);
    private static final Set<Step.Kind> UP = EnumSet.of(Step.Kind.RUNG_UP, Step.Kind.MORE_SETS, Step.Kind.SIBLING);

    private LadderEnds() {}

    /**
     * @param easier the steps that make the item easier, the usual one first
     * @param harder the steps that make it harder, the usual one first
     * @return empty: it is no step of the plan, or the patient has to be seen
     */
    public static Optional<Step> step(Suggestion suggestion, List<Step> easier, List<Step> harder) {
        return switch (suggestion) {
            case REGRESS -> first(easier, DOWN);
            case ADD_SUPPORT -> first(easier, EnumSet.of(Step.Kind.MORE_SUPPORT));
            case PROGRESS -> first(harder, UP);
            case VARIETY -> first(harder, EnumSet.of(Step.Kind.SIBLING));
            case LOCK, HOLD, SHORTER_PLAN, HEAT_ADVICE, SHORTER_SESSION, TAKE_UP_LOWER, TAKE_UP_FEWER_SETS ->
                Optional.empty();
        };
    }

    private static Optional<Step> first(List<Step> steps, Set<Step.Kind> wanted) {
        return steps.stream().filter(step -> wanted.contains(step.kind())).findFirst();
    }
}
