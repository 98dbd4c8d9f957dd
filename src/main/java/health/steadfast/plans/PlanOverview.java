package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A patient's plans as a therapist reads them.
 *
 * @param versions every published version, newest first
 * @param pauses pauses of today or later, with their ids
 * @param inForce the version in force today, null: none
 * @param hasDraft whether the reader has a draft of their own
 * @param today the day in the patient's zone
 */
public record PlanOverview(
        List<VersionDetails> versions,
        List<StoredPause> pauses,
        @Nullable VersionDetails inForce,
        boolean hasDraft,
        LocalDate today)
        implements Serializable {

    public PlanOverview {
        versions = List.copyOf(versions);
        pauses = List.copyOf(pauses);
    }

    /** The pause that covers today. */
    public Optional<StoredPause> pauseToday() {
        return pauses.stream().filter(pause -> pause.period().covers(today)).findFirst();
    }

    /** Whether there is a plan that can get another version or be ended. */
    public boolean isOpen() {
        return versions.stream().anyMatch(version -> version.planEndedOn() == null);
    }
}
