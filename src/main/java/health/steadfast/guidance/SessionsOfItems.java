package health.steadfast.guidance;

import health.steadfast.training.Steadiness;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The logs of each item as the rules read them, with the reports that belong to them. */
final class SessionsOfItems {

    private final Evidence evidence;

    SessionsOfItems(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The sessions of an item, oldest first. Of several exercises to choose from it is its own one; on a lighter day
     * whatever took the place of a single one.
     */
    List<ExerciseSession> of(Evidence.Item item) {
        return evidence.logs().stream()
                .filter(log -> log.item().equals(item.id()))
                .filter(log -> log.exercise().equals(item.exercise())
                        || (log.lighter() && !item.choices())
                        || log.version() < item.changedNo())
                .map(log -> session(item, log))
                .toList();
    }

    private ExerciseSession session(Evidence.Item item, Evidence.Log log) {
        var steadiness = log.steadiness();
        return new ExerciseSession(
                log.id(),
                log.day(),
                log.completion().doubleValue(),
                log.effort(),
                steadiness == null ? null : Wobble.of(steadiness),
                log.hand(),
                0,
                zero(log.pain()),
                count(item.id(), log, true, Steadiness.NEARLY_FELL),
                count(item.id(), log, false, Steadiness.FELL),
                false,
                log.stopped(),
                log.hot(),
                log.lighter(),
                log.ofTheDay(),
                false,
                log.version() >= item.changedNo(),
                isReviewed(item.id(), log));
    }

    /** By the answer, and by reports that name the item on that day; a report made by the answer is the same one. */
    private int count(UUID item, Evidence.Log log, boolean near, Steadiness answer) {
        var reported = (int) evidence.falls().stream()
                .filter(fall -> fall.near() == near && isOf(fall, item, log))
                .count();
        return Math.max(reported, log.steadiness() == answer ? 1 : 0);
    }

    /** A fall is reviewed with its report; without a fall, whoever signed a review or decided has looked. */
    private boolean isReviewed(UUID item, Evidence.Log log) {
        var falls = evidence.falls().stream()
                .filter(fall -> !fall.near() && isOf(fall, item, log))
                .toList();
        return falls.isEmpty()
                ? log.reviewed() || log.steadiness() == Steadiness.FELL
                : falls.stream().allMatch(Evidence.Fall::reviewed);
    }

    private static boolean isOf(Evidence.Fall fall, UUID item, Evidence.Log log) {
        return item.equals(fall.item()) && fall.day().equals(log.day());
    }

    private static int zero(@Nullable Integer answer) {
        return answer == null ? 0 : answer;
    }
}
