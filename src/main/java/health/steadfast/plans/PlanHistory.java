package health.steadfast.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All published versions of a patient's plans in order, with the pauses and the day each plan ended.
 *
 * @param endedOn the last day of the newest plan, null while it is open
 */
public record PlanHistory(
        List<PublishedVersion> versions,
        List<PausePeriod> pauses,
        @Nullable LocalDate endedOn) {

    public PlanHistory {
        versions = List.copyOf(versions);
        pauses = List.copyOf(pauses);
    }

    /** The version in force on a day: the newest that has begun; of two begun the same day, the later number. */
    public Optional<PublishedVersion> inForceOn(LocalDate day) {
        if (endedOn != null && day.isAfter(endedOn)) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> !version.startsOn().isAfter(day))
                .reduce((earlier, later) -> later.startsOn().isBefore(earlier.startsOn()) ? earlier : later);
    }

    public Optional<PausePeriod> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }
}
