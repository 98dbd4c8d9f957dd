package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item while some of it is changed; {@link #done()} refuses what does not fit together. */
final class DraftItemEdit {

    PlanItemId id;
    ExerciseSlug exercise;
    Purpose purpose;

    @Nullable
    Aim aim;

    Dose dose;
    Schedule schedule;
    ActiveTime active;

    @Nullable
    Slot slot;

    @Nullable
    Set<SetUpCheck> checks;

    @Nullable
    String note;

    @Nullable
    String exclusionReason;

    Variants variants;

    DraftItemEdit(DraftItem item) {
        id = item.id();
        exercise = item.exercise();
        purpose = item.purpose();
        aim = item.aim();
        dose = item.dose();
        schedule = item.schedule();
        active = item.active();
        slot = item.slot();
        checks = item.checks();
        note = item.note();
        exclusionReason = item.exclusionReason();
        variants = item.variants();
    }

    DraftItem done() {
        return new DraftItem(
                id, exercise, purpose, aim, dose, schedule, active, slot, checks, note, exclusionReason, variants);
    }
}
