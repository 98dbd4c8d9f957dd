package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Side;
import health.steadfast.plans.WeekPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DaysOfferTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private final List<PrescribedItem> plan = new ArrayList<>();
    private final Map<PlanItemId, List<LocalDate>> done = new HashMap<>();
    private final Set<PrescribedItem> resting = new HashSet<>();

    @Test
    void itemsDueTodayComeBeforeThoseOfAnyDay() {
        var any = prescribe("any", new Schedule.TimesAWeek(3, 1));
        var due = prescribe("due", new Schedule.Weekdays(Set.of(DayOfWeek.THURSDAY), 1));

        assertThat(offer(THURSDAY).items()).containsExactly(due, any);
    }

    @Test
    void fixedItemsOfAnotherDayAreNotOffered() {
        prescribe("monday", new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY), 1));

        assertThat(offer(THURSDAY).isRestDay()).isTrue();
    }

    @Test
    void anItemIsOfferedUntilTheWeekHasEnoughOfIt() {
        var twice = prescribe("twice", new Schedule.TimesAWeek(2, 1));

        wasDone(twice, MONDAY);
        assertThat(offer(THURSDAY).items()).containsExactly(twice);

        wasDone(twice, MONDAY.plusDays(1));
        assertThat(offer(THURSDAY).isRestDay()).isTrue();
    }

    @Test
    void theOneNotDoneForTheLongestTimeComesFirst() {
        var yesterday = prescribe("yesterday", new Schedule.TimesAWeek(5, 1));
        var lastWeek = prescribe("last-week", new Schedule.TimesAWeek(5, 1));
        var never = prescribe("never", new Schedule.TimesAWeek(5, 1));
        wasDone(yesterday, THURSDAY.minusDays(1));
        wasDone(lastWeek, MONDAY.minusDays(4));

        assertThat(offer(THURSDAY).items()).containsExactly(never, lastWeek, yesterday);
    }

    @Test
    void fourAtOnceAndTheRestBelow() {
        for (var no = 1; no <= 6; no++) {
            prescribe("item-" + no, new Schedule.Daily(1));
        }

        assertThat(offer(THURSDAY).items()).containsExactlyElementsOf(plan.subList(0, 4));
        assertThat(offer(THURSDAY).more()).containsExactlyElementsOf(plan.subList(4, 6));
    }

    @Test
    void whatRestsTakesNoPlaceAmongTheFour() {
        for (var no = 1; no <= 5; no++) {
            prescribe("item-" + no, new Schedule.Daily(1));
        }
        resting.add(plan.get(1));

        assertThat(offer(THURSDAY).items()).containsExactly(plan.get(0), plan.get(2), plan.get(3), plan.get(4));
        assertThat(offer(THURSDAY).resting()).containsExactly(plan.get(1));
    }

    @Test
    void strengthDoesNotComeOnTwoDaysRunning() {
        var legs = prescribe("strength-legs", new Schedule.TimesAWeek(3, 1));
        var arms = prescribe("strength-arms", new Schedule.TimesAWeek(3, 1));
        var balance = prescribe("balance", new Schedule.TimesAWeek(3, 1));
        wasDone(legs, THURSDAY.minusDays(1));

        assertThat(offer(THURSDAY).items()).containsExactly(balance);
        assertThat(offer(THURSDAY.plusDays(1)).items()).containsExactly(arms, balance, legs);
    }

    @Test
    void strengthOnASundayLeavesMondayFree() {
        var legs = prescribe("strength-legs", new Schedule.TimesAWeek(3, 1));
        wasDone(legs, MONDAY.minusDays(1));

        assertThat(offer(MONDAY).isRestDay()).isTrue();
    }

    @Test
    void whatIsDoneForTodayIsNotOfferedAgain() {
        var daily = prescribe("daily", new Schedule.Daily(1));
        var twice = prescribe("twice-a-day", new Schedule.Daily(2));
        wasDone(daily, THURSDAY);
        wasDone(twice, THURSDAY);

        assertThat(offer(THURSDAY).items()).containsExactly(twice);
    }

    @Test
    void anItemThatTheWeekNoLongerPlansIsNotOffered() {
        prescribe("once", new Schedule.TimesAWeek(1, 1));

        // 1 a week with 3 active days rounds to nothing
        assertThat(offer(THURSDAY.plusDays(1), THURSDAY.plusDays(1)).isRestDay())
                .isTrue();
    }

    @Test
    void whoWantsToTrainAnywayGetsTheWholePlan() {
        var monday = prescribe("monday", new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY), 1));

        assertThat(DaysOffer.anyway(plan, resting::contains).items()).containsExactly(monday);
    }

    private DaysOffer offer(LocalDate day) {
        return offer(MONDAY.minusWeeks(2), day);
    }

    private DaysOffer offer(LocalDate startsOn, LocalDate day) {
        return DaysOffer.of(week(startsOn, day), day, done, DaysOfferTest::domain, resting::contains);
    }

    private WeekPlan week(LocalDate startsOn, LocalDate day) {
        var version = new PublishedVersion(PlanId.next(), 1, startsOn, "first plan", plan);
        return WeekPlan.of(new PlanHistory(List.of(version), List.of(), null), day);
    }

    private PrescribedItem prescribe(String slug, Schedule schedule) {
        var dose = new Dose(2, 8, null, null, 60, Side.NONE, Support.NONE, null);
        var item = new PrescribedItem(
                PlanItemId.next(), Axis.OTHER, Purpose.TREAT, new ExerciseSlug(slug), dose, schedule, null);
        plan.add(item);
        return item;
    }

    private void wasDone(PrescribedItem item, LocalDate on) {
        done.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(on);
    }

    private static Domain domain(ExerciseSlug slug) {
        return slug.value().startsWith("strength") ? Domain.STRENGTH : Domain.BALANCE;
    }
}
