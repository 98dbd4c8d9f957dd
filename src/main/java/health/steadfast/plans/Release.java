package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A therapist has seen the patient do an exercise of high fall risk on a day. It is void after a relapse or after any
 * hold of 14 days or more since that day.
 */
record Release(ExerciseSlug exercise, LocalDate seenDoneOn) {

    /** Days of one hold after which what was seen before no longer counts. */
    static final int LONG_HOLD_DAYS = 14;

    boolean holds(List<PausePeriod> pauses, LocalDate today) {
        var since = pauses.stream()
                .filter(pause ->
                        !pause.from().isAfter(today) && lastDay(pause, today).isAfter(seenDoneOn))
                .sorted(Comparator.comparing(PausePeriod::from))
                .toList();
        return since.stream().noneMatch(this::isRelapseSince) && longest(since, today) < LONG_HOLD_DAYS;
    }

    private boolean isRelapseSince(PausePeriod pause) {
        return pause.kind() == PauseKind.RELAPSE && pause.from().isAfter(seenDoneOn);
    }

    /** Days of the longest rest since then; pauses that overlap or follow each other are one. */
    private long longest(List<PausePeriod> inOrder, LocalDate today) {
        var first = seenDoneOn.plusDays(1);
        var next = first;
        var longest = 0L;
        for (var pause : inOrder) {
            if (pause.from().isAfter(next)) {
                first = pause.from();
            }
            var after = lastDay(pause, today).plusDays(1);
            next = after.isAfter(next) ? after : next;
            longest = Math.max(longest, ChronoUnit.DAYS.between(first, next));
        }
        return longest;
    }

    private static LocalDate lastDay(PausePeriod pause, LocalDate today) {
        var until = pause.until();
        return until == null || until.isAfter(today) ? today : until;
    }
}
