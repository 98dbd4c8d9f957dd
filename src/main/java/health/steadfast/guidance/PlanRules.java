package health.steadfast.guidance;

import static health.steadfast.guidance.Threshold.ADVICE_WINDOW_DAYS;
import static health.steadfast.guidance.Threshold.FATIGUE_RISE;
import static health.steadfast.guidance.Threshold.FATIGUE_SESSIONS;
import static health.steadfast.guidance.Threshold.HOT_DAYS;
import static health.steadfast.guidance.Threshold.UNFINISHED_DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the sessions suggest for the plan as a whole, V2, H1 and F1 of the product's own domain notes, section 3. A day
 * counts once, however many exercises were left out or too hard on it.
 */
final class PlanRules {

    private static final int LATEST = 3;

    private final LocalDate today;
    private final Thresholds limits;

    PlanRules(LocalDate today, Thresholds limits) {
        this.today = today;
        this.limits = limits;
    }

    /** V2: something left out on several days, not because it was hard. */
    Optional<Finding> shorterPlan(Collection<Judged> sessions) {
        return onDays(sessions, SessionClass.INCOMPLETE, false, UNFINISHED_DAYS)
                .map(found -> Finding.of(Rule.V2, Suggestion.SHORTER_PLAN, found));
    }

    /** H1: too hard on hot days. Heat never counts as decline. */
    Optional<Finding> heat(Collection<Judged> sessions) {
        return onDays(sessions, SessionClass.TOO_HARD, true, HOT_DAYS)
                .map(found -> Finding.of(Rule.H1, Suggestion.HEAT_ADVICE, found));
    }

    /** F1: far more tired after the session than before. It speaks about the session, never about one exercise. */
    Optional<Finding> fatigue(List<Tiredness> sessions) {
        var rises = sessions.subList(Math.max(0, sessions.size() - LATEST), sessions.size()).stream()
                .filter(it -> it.after() - it.before() >= limits.get(FATIGUE_RISE))
                .map(it -> new Entry(it.session(), it.day()))
                .toList();
        return rises.size() >= limits.get(FATIGUE_SESSIONS)
                ? Optional.of(new Finding(Rule.F1, Suggestion.SHORTER_SESSION, rises, null, null))
                : Optional.empty();
    }

    private Optional<List<ExerciseSession>> onDays(
            Collection<Judged> sessions, SessionClass wanted, boolean hotOnly, Threshold days) {
        var oldest = today.minusDays(limits.get(ADVICE_WINDOW_DAYS));
        var found = sessions.stream()
                .filter(it ->
                        it.judgement() == wanted && (!hotOnly || it.session().hot()))
                .map(Judged::session)
                .filter(it -> !it.day().isBefore(oldest))
                .sorted(Comparator.comparing(ExerciseSession::day))
                .toList();
        return found.stream().map(ExerciseSession::day).distinct().count() >= limits.get(days)
                ? Optional.of(found)
                : Optional.empty();
    }

    /** A session of any exercise with its class. */
    record Judged(ExerciseSession session, SessionClass judgement) {}

    /**
     * How tired somebody was, 0 to 10.
     *
     * @param session the day's session
     */
    record Tiredness(UUID session, LocalDate day, int before, int after) {}
}
