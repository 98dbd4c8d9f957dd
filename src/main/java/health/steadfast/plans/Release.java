package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A therapist has seen the patient do an exercise of high fall risk on a day. It is void after a relapse or after any
 * hold of 14 days or more since that day.
 */
record Release(ExerciseSlug exercise, LocalDate seenDoneOn) {

    /** Days of one hold after which what was seen before no longer counts. */
    static final int LONG_HOLD_DAYS = 14;

    boolean holds(List<PausePeriod> pauses, LocalDate today) {
        return pauses.stream().noneMatch(pause -> voids(pause, today));
    }

    private boolean voids(PausePeriod pause, LocalDate today) {
        var until = pause.until() == null || pause.until().isAfter(today) ? today : pause.until();
        if (!until.isAfter(seenDoneOn)) {
            return false;
        }
        if (pause.kind() == PauseKind.RELAPSE && pause.from().isAfter(seenDoneOn)) {
            return true;
        }
        var from = pause.from().isAfter(seenDoneOn) ? pause.from() : seenDoneOn.plusDays(1);
        return ChronoUnit.DAYS.between(from, until) + 1 >= LONG_HOLD_DAYS;
    }
}
