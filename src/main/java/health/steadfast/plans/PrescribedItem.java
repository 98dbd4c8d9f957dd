package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item of a published version.
 *
 * @param active the days between which it is planned
 * @param slot the exercises to choose from beside its own; null: there is no choice
 * @param checks what is made ready first; null: what the catalogue asks for
 * @param lighter for each lighter day what becomes of its choices, in their order; a day is missing where the version
 *     is older than lighter versions
 * @param aim what of the patient's problems it is for; null: not said
 */
public record PrescribedItem(
        PlanItemId id,
        Axis axis,
        Purpose purpose,
        ExerciseSlug exercise,
        Dose dose,
        Schedule schedule,
        @Nullable String note,
        ActiveTime active,
        @Nullable Slot slot,
        @Nullable Set<SetUpCheck> checks,
        Map<LighterDay, List<Lighter>> lighter,
        @Nullable Aim aim)
        implements Serializable {

    public PrescribedItem {
        checks = checks == null ? null : Set.copyOf(checks);
        lighter = Map.copyOf(lighter);
    }

    /** An item of one exercise without an end. */
    public PrescribedItem(
            PlanItemId id,
            Axis axis,
            Purpose purpose,
            ExerciseSlug exercise,
            Dose dose,
            Schedule schedule,
            @Nullable String note) {
        this(id, axis, purpose, exercise, dose, schedule, note, ActiveTime.ALWAYS, null, null, Map.of(), null);
    }

    static PrescribedItem of(DraftItem item, Axis axis, Map<LighterDay, List<Lighter>> lighter) {
        return new PrescribedItem(
                item.id(),
                axis,
                item.purpose(),
                item.exercise(),
                item.dose(),
                item.schedule(),
                item.note(),
                item.active(),
                item.slot(),
                item.checks(),
                lighter,
                item.aim());
    }
}
