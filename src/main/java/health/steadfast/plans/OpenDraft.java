package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what is needed to work on it.
 *
 * @param base the items of the version it changes
 * @param baseStrategies the strategies of that version
 * @param owners who looks after the items of that version, by name
 * @param meanwhile what was published since the draft was started, null: nothing
 * @param outlook the published versions of the open plan from today on
 * @param released exercises of high fall risk with a release in force, and the day each was seen done
 * @param today the day in the patient's zone
 */
public record OpenDraft(
        PlanDraft draft,
        List<DraftItem> base,
        List<Strategy> baseStrategies,
        Map<PlanItemId, String> owners,
        @Nullable Meanwhile meanwhile,
        Outlook outlook,
        Map<ExerciseSlug, LocalDate> released,
        LocalDate today)
        implements Serializable {

    public OpenDraft {
        base = List.copyOf(base);
        baseStrategies = List.copyOf(baseStrategies);
        owners = Map.copyOf(owners);
        released = Map.copyOf(released);
    }

    /** Somebody has published since the draft was started. */
    public boolean isOvertaken() {
        return meanwhile != null;
    }
}
