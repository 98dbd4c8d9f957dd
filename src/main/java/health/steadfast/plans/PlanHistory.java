package health.steadfast.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All published versions of a patient's plans in the order of publishing, with the pauses and the day each plan ended.
 *
 * @param endedOn the last day of the newest plan, null while it is open
 * @param earlierEnds the last day of each plan before the newest
 */
public record PlanHistory(
        List<PublishedVersion> versions,
        List<PausePeriod> pauses,
        @Nullable LocalDate endedOn,
        Map<PlanId, LocalDate> earlierEnds) {

    public PlanHistory {
        versions = List.copyOf(versions);
        pauses = List.copyOf(pauses);
        earlierEnds = Map.copyOf(earlierEnds);
    }

    /** The history of a single plan. */
    public PlanHistory(List<PublishedVersion> versions, List<PausePeriod> pauses, @Nullable LocalDate endedOn) {
        this(versions, pauses, endedOn, Map.of());
    }

    /**
     * The version in force on a day: the one published last of those that have begun. A version published later
     * replaces an earlier one even if that was to begin on a later day.
     */
    public Optional<PublishedVersion> inForceOn(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.startsOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(version -> !hasEnded(version.plan(), day));
    }

    public Optional<PausePeriod> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
    }

    private boolean hasEnded(PlanId plan, LocalDate day) {
        var last = plan.equals(versions.getLast().plan()) ? endedOn : earlierEnds.get(plan);
        return last != null && day.isAfter(last);
    }
}
