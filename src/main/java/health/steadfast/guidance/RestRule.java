package health.steadfast.guidance;

import health.steadfast.guidance.StoredProposals.Decision;
import health.steadfast.plans.Resumption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a plan goes on after a rest that ended by itself; the product's own domain notes, section 2. Whoever has trained
 * on two days since is not asked to begin with one set less any more.
 */
final class RestRule {

    private static final int SESSIONS_OF_ONE_SET_LESS = 2;

    private final LocalDate today;
    private final List<Evidence.Log> logs;

    RestRule(LocalDate today, List<Evidence.Log> logs) {
        this.today = today;
        this.logs = logs;
    }

    Optional<Proposed> check(Evidence.Rest rest) {
        if (rest.isDecided() || rest.until().isBefore(today.minusDays(Resumption.ASKED_FOR_DAYS))) {
            return Optional.empty();
        }
        return switch (rest.proposed()) {
            case STEP_DOWN -> Optional.of(proposed(rest, Suggestion.TAKE_UP_LOWER));
            case FEWER_SETS ->
                sessionsSince(rest) < SESSIONS_OF_ONE_SET_LESS
                        ? Optional.of(proposed(rest, Suggestion.TAKE_UP_FEWER_SETS))
                        : Optional.empty();
            case SAME, REASSESS -> Optional.empty();
        };
    }

    /** What became of the proposal, from how the plan was taken up. */
    static Decision decision(Evidence.Rest rest) {
        return rest.takenUp() == rest.proposed() ? Decision.ACCEPTED : Decision.CHANGED;
    }

    private long sessionsSince(Evidence.Rest rest) {
        return logs.stream()
                .filter(log -> log.completion().signum() > 0) // "not done" is no training
                .map(Evidence.Log::day)
                .filter(day -> day.isAfter(rest.until()))
                .distinct()
                .count();
    }

    private static Proposed proposed(Evidence.Rest rest, Suggestion suggestion) {
        var days = List.of(
                new Entry(rest.pauses().getFirst(), rest.from()),
                new Entry(rest.pauses().getLast(), rest.until()));
        return new Proposed(null, null, Rule.REST, suggestion, days, null);
    }
}
