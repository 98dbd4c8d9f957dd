package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What counts of one log for adherence. Superseded logs are left out.
 *
 * @param exercise what was done: the item's own exercise, another one of its slot, or a safer or lighter one
 * @param date the day it counts for, fixed when it was saved
 * @param completion done through prescribed, 0 for skipped; may exceed 1
 * @param daysLate whole days between the day and the entry; late from 2 on
 */
public record LoggedExercise(
        PlanItemId item,
        ExerciseSlug exercise,
        int versionNo,
        LocalDate date,
        Instant loggedAt,
        Outcome outcome,
        BigDecimal completion,
        Variant variant,
        int daysLate) {}
