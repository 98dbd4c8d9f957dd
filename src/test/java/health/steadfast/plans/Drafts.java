package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Items of drafts for tests. */
final class Drafts {

    static final Dose TWO_TIMES_EIGHT = new Dose(2, 8, null, null, 30, Side.NONE, Support.NONE, new EffortBand(4, 6));

    static final Dose THREE_TIMES_EIGHT = new Dose(3, 8, null, null, 30, Side.NONE, Support.NONE, new EffortBand(4, 6));

    private Drafts() {}

    static DraftItem item(String exercise) {
        return item(exercise, TWO_TIMES_EIGHT, new Schedule.TimesAWeek(3, 1));
    }

    static DraftItem item(String exercise, Dose dose, Schedule schedule) {
        return new DraftItem(PlanItemId.next(), new ExerciseSlug(exercise), Purpose.TREAT, dose, schedule, null, null);
    }

    /** An item that says something about everything that can be said. */
    static DraftItem everything() {
        var lengths = new Dose(
                4,
                null,
                null,
                null,
                20,
                null,
                60,
                Side.NONE,
                Support.ONE_HAND,
                Load.kilograms(new BigDecimal("1.5")),
                new EffortBand(3, 5));
        var rounds = new Dose(3, null, null, null, null, 45, 30, Side.NONE, Support.NONE, Load.words("red band"), null);
        return item("seated-march", lengths, new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2))
                .withPurpose(Purpose.PREVENT)
                .withAim(Aim.block("strength"))
                .withActive(new ActiveTime(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 15)))
                .withSlot(new Slot(1, List.of(new Choice(new ExerciseSlug("seated-dance"), rounds))))
                .withChecks(Set.of(SetUpCheck.CHAIR_AGAINST_WALL, SetUpCheck.GOOD_LIGHT))
                .withNote("Slowly")
                .withExclusionReason("Practised together")
                .withVariants(new Variants(
                        new Lighter(new Choice(new ExerciseSlug("seated-march"), TWO_TIMES_EIGHT)), Lighter.LEFT_OUT));
    }

    static PlanDraft of(DraftItem... items) {
        return new PlanDraft(Arrays.asList(items), List.of(), "", null, null, 0, 0, null);
    }

    static PlanDraft of(int baseNo, List<DraftItem> items) {
        return new PlanDraft(items, List.of(), "", null, PlanId.next(), baseNo, 0, null);
    }
}
