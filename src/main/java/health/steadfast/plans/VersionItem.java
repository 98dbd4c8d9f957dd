package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a version or a draft as it is stored.
 *
 * @param weekdays bits, Monday the lowest; set for fixed weekdays only
 */
@Embeddable
record VersionItem(
        UUID itemId,
        String exerciseSlug,
        int sets,
        @Nullable Integer repetitions,
        @Nullable Integer holdSeconds,
        @Nullable BigDecimal minutes,
        int restSeconds,
        @Enumerated(EnumType.STRING) Side side,
        @Enumerated(EnumType.STRING) Support support,
        @Nullable Integer effortLow,
        @Nullable Integer effortHigh,
        String schedule,
        @Nullable Integer timesPerWeek,
        @Nullable Integer weekdays,
        int timesPerDay,
        @Nullable String note,
        @Nullable String exclusionReason) {

    private static final String TIMES_A_WEEK = "TIMES_A_WEEK";
    private static final String WEEKDAYS = "WEEKDAYS";
    private static final String DAILY = "DAILY";

    static VersionItem of(DraftItem item) {
        var dose = item.dose();
        var effort = dose.effort();
        var schedule = item.schedule();
        return new VersionItem(
                item.id().value(),
                item.exercise().value(),
                dose.sets(),
                dose.repetitions(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.restSeconds(),
                dose.side(),
                dose.support(),
                effort == null ? null : effort.low(),
                effort == null ? null : effort.high(),
                kind(schedule),
                schedule instanceof Schedule.TimesAWeek times ? times.days() : null,
                schedule instanceof Schedule.Weekdays fixed ? bits(fixed.days()) : null,
                schedule.timesADay(),
                item.note(),
                item.exclusionReason());
    }

    DraftItem toDraft(Purpose purpose) {
        return new DraftItem(
                new PlanItemId(itemId),
                new ExerciseSlug(exerciseSlug),
                purpose,
                toDose(),
                toSchedule(),
                note,
                exclusionReason);
    }

    PrescribedItem toPrescribed(Axis axis, Purpose purpose) {
        return new PrescribedItem(
                new PlanItemId(itemId), axis, purpose, new ExerciseSlug(exerciseSlug), toDose(), toSchedule(), note);
    }

    private Dose toDose() {
        var effort = effortLow == null || effortHigh == null ? null : new EffortBand(effortLow, effortHigh);
        return new Dose(sets, repetitions, holdSeconds, minutes, restSeconds, side, support, effort);
    }

    private Schedule toSchedule() {
        return switch (schedule) {
            case DAILY -> new Schedule.Daily(timesPerDay);
            case WEEKDAYS -> new Schedule.Weekdays(days(weekdays == null ? 0 : weekdays), timesPerDay);
            case TIMES_A_WEEK -> new Schedule.TimesAWeek(timesPerWeek == null ? 0 : timesPerWeek, timesPerDay);
            default -> throw new IllegalStateException("unknown schedule " + schedule);
        };
    }

    private static String kind(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Daily _ -> DAILY;
            case Schedule.Weekdays _ -> WEEKDAYS;
            case Schedule.TimesAWeek _ -> TIMES_A_WEEK;
        };
    }

    private static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    private static Set<DayOfWeek> days(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits & 1 << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
