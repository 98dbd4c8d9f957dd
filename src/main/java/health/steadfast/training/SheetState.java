package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A week sheet with what is behind it.
 *
 * @param items what the plan asked for, day by day
 * @param logs all logs in force
 * @param sheets the ids of the savings so far, the first one first
 */
record SheetState(
        WeekSheet sheet, Map<LocalDate, Map<PlanItemId, PrescribedItem>> items, List<LogRow> logs, List<UUID> sheets) {

    /** What therapists keyed of one item on one day, the newest last. */
    List<LogRow> keyed(LocalDate date, PlanItemId item) {
        return logs.stream()
                .filter(log -> log.date().equals(date) && log.item().equals(item))
                .filter(log -> isKeyed(log.source()))
                .toList();
    }

    /** For how many exercises of a slot one tick stands. */
    int exercisesOf(LocalDate date, PlanItemId item) {
        var prescribed = items.getOrDefault(date, Map.of()).get(item);
        return prescribed == null ? 1 : exercisesOf(prescribed);
    }

    /** How many logs stand for so many times: what the patient has begun of a time is not keyed again. */
    int wanted(LocalDate date, PlanItemId item, int times) {
        var each = exercisesOf(date, item);
        var own = logs.stream()
                .filter(log -> log.date().equals(date) && log.item().equals(item))
                .filter(log -> !isKeyed(log.source()))
                .count();
        return times == 0 ? 0 : times * each - (int) (own % each);
    }

    static int exercisesOf(PrescribedItem item) {
        var slot = item.slot();
        return slot == null ? 1 : slot.choose();
    }

    static boolean isKeyed(LogSource source) {
        return source == LogSource.PAPER || source == LogSource.THERAPIST;
    }

    static UUID logId(UUID sheet, LocalDate date, PlanItemId item, int nth) {
        return named("%s/%s/%s/%d".formatted(sheet, date, item, nth));
    }

    static UUID fallId(UUID sheet, LocalDate date, FallKind kind) {
        return named("%s/%s/%s".formatted(sheet, date, kind));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
