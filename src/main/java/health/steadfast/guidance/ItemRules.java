package health.steadfast.guidance;

import static health.steadfast.guidance.Threshold.EASY_SESSIONS;
import static health.steadfast.guidance.Threshold.EASY_STEADY_SESSIONS;
import static health.steadfast.guidance.Threshold.PAIN_STILL_EASY;
import static health.steadfast.guidance.Threshold.TOO_HARD_SESSIONS;
import static health.steadfast.guidance.Threshold.VARIETY_DAYS;
import static health.steadfast.guidance.Threshold.WINDOW_DAYS;

import health.steadfast.library.Domain;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the sessions of one exercise suggest, R0 to R6 and V1 of the product's own domain notes, section 3. Of R0 to R6
 * the first that matches holds.
 */
final class ItemRules {

    private static final int LATEST = 3;
    private static final int TWICE = 2;

    private final JudgedItem item;
    private final Thresholds limits;
    private final SessionRules classes;
    private final Circumstances around;
    private final List<ExerciseSession> all;
    private final List<ExerciseSession> window;
    private final List<ExerciseSession> judged;
    private final List<ExerciseSession> full;

    /** @param sessions of this exercise, oldest first, older ones too */
    ItemRules(JudgedItem item, List<ExerciseSession> sessions, Circumstances around, Thresholds limits) {
        this.item = item;
        this.limits = limits;
        this.around = around;
        this.classes = new SessionRules(item, limits);
        this.all = List.copyOf(sessions);
        var oldest = around.today().minusDays(limits.get(WINDOW_DAYS));
        this.window = only(all, it -> it.sinceChange() && !it.day().isBefore(oldest));
        this.judged = only(window, it -> !is(it, SessionClass.UNKNOWN) && !(it.hot() && is(it, SessionClass.TOO_HARD)));
        this.full = only(judged, it -> !it.lighter());
    }

    /** R0 to R6. */
    Finding suggestion() {
        return unsafe().or(this::tooHard).or(this::nearFall).orElseGet(this::upOrNothing);
    }

    /** R0: any unsafe session that nobody has reviewed, an older one too. */
    Optional<Finding> unsafe() {
        var open = only(all, it -> is(it, SessionClass.UNSAFE) && !it.reviewed());
        return open.isEmpty() ? Optional.empty() : Optional.of(Finding.of(Rule.R0, Suggestion.LOCK, open));
    }

    /** R1: too hard in two of the last three. */
    Optional<Finding> tooHard() {
        var hard = only(last(judged, LATEST), it -> is(it, SessionClass.TOO_HARD));
        return item.hasDifficulty() && hard.size() >= limits.get(TOO_HARD_SESSIONS)
                ? Optional.of(Finding.of(Rule.R1, Suggestion.REGRESS, hard))
                : Optional.empty();
    }

    /** R2: a single near-fall in the last session, be it on a hot day: heat excuses effort, not a near-fall. */
    Optional<Finding> nearFall() {
        var last = last(window, 1);
        return only(last, it -> it.nearFalls() == 1).isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(Rule.R2, Suggestion.ADD_SUPPORT, last));
    }

    /** R4: too easy several times running, on as many days; never for stretching and range of motion. */
    Optional<Finding> tooEasy() {
        var needed = limits.get(item.asksForSteadiness() ? EASY_STEADY_SESSIONS : EASY_SESSIONS);
        var newest = last(full, needed);
        var matches = item.hasDifficulty()
                && item.domain() != Domain.STRETCHING
                && isOnAsManyDays(newest, needed)
                && newest.stream().allMatch(it -> is(it, SessionClass.TOO_EASY))
                && noneTooHard(full)
                && noneTooHard(judged);
        return matches ? Optional.of(Finding.of(Rule.R4, Suggestion.PROGRESS, newest)) : Optional.empty();
    }

    /** R5: strength, two more possible in both of the last sessions, within the band and without pain. */
    Optional<Finding> twoMore() {
        var newest = last(full, TWICE);
        var matches = item.domain() == Domain.STRENGTH
                && item.hasDifficulty()
                && newest.size() == TWICE
                && newest.stream().allMatch(this::hadTwoMore)
                && noneTooHard(judged);
        return matches ? Optional.of(Finding.of(Rule.R5, Suggestion.PROGRESS, newest)) : Optional.empty();
    }

    /** V1: the same rung for long, and in the zone. */
    Optional<Finding> variety() {
        var newest = last(full, LATEST);
        var matches = item.hasDifficulty()
                && !around.maintained()
                && !around.rungSince().isAfter(around.today().minusDays(limits.get(VARIETY_DAYS)))
                && newest.size() == LATEST
                && newest.stream().allMatch(it -> is(it, SessionClass.JUST_RIGHT));
        return matches ? Optional.of(Finding.of(Rule.V1, Suggestion.VARIETY, newest)) : Optional.empty();
    }

    SessionClass classOf(ExerciseSession session) {
        return classes.classOf(session);
    }

    private Finding upOrNothing() {
        var up = tooEasy().or(this::twoMore);
        var block = new BlockRules(item, around, limits).check(window.size());
        if (block.isPresent()) {
            return up.orElseGet(Finding::nothing).heldBy(block.get());
        }
        return up.orElseGet(Finding::nothing);
    }

    private boolean hadTwoMore(ExerciseSession session) {
        var band = item.band();
        var effort = session.effort();
        return session.twoMorePossible()
                && band != null
                && effort != null
                && effort <= band.high()
                && session.pain() <= limits.get(PAIN_STILL_EASY)
                && session.nearFalls() == 0
                && (is(session, SessionClass.JUST_RIGHT) || is(session, SessionClass.TOO_EASY));
    }

    private boolean noneTooHard(List<ExerciseSession> sessions) {
        return last(sessions, LATEST).stream().noneMatch(it -> is(it, SessionClass.TOO_HARD));
    }

    private boolean is(ExerciseSession session, SessionClass wanted) {
        return classes.classOf(session) == wanted;
    }

    private static boolean isOnAsManyDays(List<ExerciseSession> sessions, int days) {
        return sessions.stream().map(ExerciseSession::day).distinct().count() == days;
    }

    private static List<ExerciseSession> only(List<ExerciseSession> sessions, Predicate<ExerciseSession> wanted) {
        return sessions.stream().filter(wanted).toList();
    }

    private static List<ExerciseSession> last(List<ExerciseSession> sessions, int count) {
        return sessions.subList(Math.max(0, sessions.size() - count), sessions.size());
    }
}
