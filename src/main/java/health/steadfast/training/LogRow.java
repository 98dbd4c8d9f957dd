package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.time.LocalDate;
import java.util.UUID;

/** One stored log, in force or superseded by a correction. */
record LogRow(
        UUID id,
        PlanItemId item,
        int versionNo,
        ExerciseSlug exercise,
        LocalDate date,
        Amount amount,
        Outcome outcome,
        Answers answers,
        LogSource source,
        boolean superseded) {

    SessionLog toSessionLog() {
        var sets = (int) amount.done().stream().filter(done -> done > 0).count();
        return new SessionLog(id, outcome, sets, answers);
    }
}
