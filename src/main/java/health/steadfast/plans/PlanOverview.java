package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A patient's plans as a therapist reads them.
 *
 * @param versions every published version, newest first
 * @param pauses pauses of today or later, with their ids
 * @param hold the rest that lasts today, null: the plan does not rest
 * @param rested the last rest, if it ended by itself and nobody has decided how the plan goes on; else null
 * @param inForce the version in force today, null: none
 * @param released exercises of high fall risk with a release in force, and the day each was seen done
 * @param tried the strategies in force today with the newest answer to each
 * @param hasDraft whether the reader has a draft of their own
 * @param maintainedSince since when what was reached is kept, null: the plan builds up
 * @param today the day in the patient's zone
 */
public record PlanOverview(
        List<VersionDetails> versions,
        List<StoredPause> pauses,
        @Nullable Hold hold,
        @Nullable Rest rested,
        @Nullable VersionDetails inForce,
        Map<ExerciseSlug, LocalDate> released,
        List<StrategyToTry> tried,
        boolean hasDraft,
        @Nullable LocalDate maintainedSince,
        LocalDate today)
        implements Serializable {

    public PlanOverview {
        versions = List.copyOf(versions);
        pauses = List.copyOf(pauses);
        released = Map.copyOf(released);
        tried = List.copyOf(tried);
    }

    /** The pause that covers today. */
    public Optional<StoredPause> pauseToday() {
        return pauses.stream().filter(pause -> pause.period().covers(today)).findFirst();
    }

    /** Pauses that are still to come. */
    public List<StoredPause> comingPauses() {
        return pauses.stream()
                .filter(pause -> pause.period().from().isAfter(today))
                .toList();
    }

    /** The newest version of the open plan: the one that the next change starts from. */
    public Optional<VersionDetails> newest() {
        return versions.stream()
                .filter(version -> version.planEndedOn() == null)
                .findFirst();
    }

    /** The versions of the open plan from today on. */
    public Outlook outlook() {
        var open = versions.reversed().stream()
                .filter(version -> version.planEndedOn() == null)
                .toList();
        return Outlook.of(open, today);
    }

    /** Whether there is a plan that can get another version or be ended. */
    public boolean isOpen() {
        return versions.stream().anyMatch(version -> version.planEndedOn() == null);
    }
}
