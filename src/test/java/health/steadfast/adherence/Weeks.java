package health.steadfast.adherence;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.ActiveTime;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Side;
import health.steadfast.plans.Slot;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Outcome;
import health.steadfast.training.Variant;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans and logs in few words, for the tests of the rules. */
final class Weeks {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    static final PlanItemId ITEM = PlanItemId.next();

    static final ExerciseSlug EXERCISE = new ExerciseSlug("stand-feet-together");

    static final ExerciseSlug OTHER = new ExerciseSlug("stand-semi-tandem");

    private static final PlanId PLAN = PlanId.next();
    private static final Dose DOSE = new Dose(2, 8, null, null, 30, Side.NONE, Support.BOTH_HANDS, null);

    private Weeks() {}

    static PlanHistory plan(LocalDate startsOn, PrescribedItem... items) {
        return new PlanHistory(List.of(version(1, startsOn, items)), List.of(), null);
    }

    static PlanHistory plan(PrescribedItem... items) {
        return plan(MONDAY.minusWeeks(8), items);
    }

    static PublishedVersion version(int no, LocalDate startsOn, PrescribedItem... items) {
        return new PublishedVersion(PLAN, no, startsOn, "Start", List.of(items));
    }

    static PlanHistory with(PlanHistory plan, PausePeriod... pauses) {
        return new PlanHistory(plan.versions(), List.of(pauses), plan.endedOn());
    }

    static PrescribedItem item(PlanItemId id, Schedule schedule) {
        return new PrescribedItem(id, Axis.BALANCE, Purpose.TREAT, EXERCISE, DOSE, schedule, null);
    }

    /** Any {@code choose} of {@link #EXERCISE} and {@link #OTHER}. */
    static PrescribedItem slot(int choose, Schedule schedule) {
        var of = item(ITEM, schedule);
        var slot = new Slot(choose, List.of(new Choice(OTHER, DOSE)));
        return new PrescribedItem(
                ITEM,
                of.axis(),
                of.purpose(),
                EXERCISE,
                DOSE,
                schedule,
                null,
                ActiveTime.ALWAYS,
                slot,
                null,
                Map.of(),
                null);
    }

    static PrescribedItem between(PrescribedItem of, LocalDate from, LocalDate until) {
        var days = new ActiveTime(from, until);
        return new PrescribedItem(
                of.id(),
                of.axis(),
                of.purpose(),
                EXERCISE,
                DOSE,
                of.schedule(),
                null,
                days,
                null,
                null,
                Map.of(),
                null);
    }

    static PrescribedItem item(int timesAWeek) {
        return item(ITEM, new Schedule.TimesAWeek(timesAWeek, 1));
    }

    static PrescribedItem item(DayOfWeek... days) {
        return item(ITEM, new Schedule.Weekdays(Set.of(days), 1));
    }

    static WeekPlan week(PlanHistory plan) {
        return WeekPlan.of(plan, MONDAY);
    }

    /** Logs of {@link #ITEM} on days of the week, 0 being Monday, done as prescribed. */
    static List<LoggedExercise> doneOn(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> log(ITEM, MONDAY.plusDays(day), 1))
                .toList();
    }

    static LoggedExercise log(PlanItemId item, LocalDate day, double completion) {
        return log(item, day, completion, Variant.FULL);
    }

    static LoggedExercise log(PlanItemId item, LocalDate day, double completion, Variant variant) {
        var outcome = completion == 0 ? Outcome.SKIPPED : completion < 1 ? Outcome.PARTLY : Outcome.DONE;
        var loggedAt = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        return new LoggedExercise(
                item, EXERCISE, 1, day, loggedAt, outcome, BigDecimal.valueOf(completion), variant, 0);
    }

    static LoggedExercise doneOf(ExerciseSlug exercise, LocalDate day) {
        var log = log(ITEM, day, 1);
        return new LoggedExercise(
                ITEM, exercise, 1, day, log.loggedAt(), log.outcome(), log.completion(), log.variant(), 0);
    }

    static ItemWeek itemWeek(int done, int planned) {
        return new ItemWeek(ITEM, Axis.GAIT, Domain.GAIT, MONDAY, planned, 0, work(done));
    }

    private static DoneCount work(int done) {
        return new DoneCount(done, done, BigDecimal.ZERO, 0, 0, 0);
    }
}
