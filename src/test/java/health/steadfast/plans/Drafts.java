package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import java.util.Arrays;
import java.util.List;

/** Items of drafts for tests. */
final class Drafts {

    static final Dose TWO_TIMES_EIGHT = new Dose(2, 8, null, null, 30, Side.NONE, Support.NONE, new EffortBand(4, 6));

    private Drafts() {}

    static DraftItem item(String exercise) {
        return item(exercise, TWO_TIMES_EIGHT, new Schedule.TimesAWeek(3, 1));
    }

    static DraftItem item(String exercise, Dose dose, Schedule schedule) {
        return new DraftItem(PlanItemId.next(), new ExerciseSlug(exercise), Purpose.TREAT, dose, schedule, null, null);
    }

    static PlanDraft of(DraftItem... items) {
        return new PlanDraft(Arrays.asList(items), "", null, 0, 0, null);
    }

    static PlanDraft of(int baseNo, List<DraftItem> items) {
        return new PlanDraft(items, "", null, baseNo, 0, null);
    }
}
