package health.steadfast.training;

import health.steadfast.plans.PauseKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first screen of a patient.
 *
 * @param items the day's exercises; on hold those that stay open
 * @param more what may be done beyond them
 * @param resting items that would be due but rest until somebody has looked
 * @param minutes how long the exercises still open take, in whole minutes
 * @param variant the version of the day
 * @param lighter how long the lighter versions take, in whole minutes; one that leaves nothing is missing
 * @param trainedDays days of this week with any exercise done
 * @param plannedDays days of this week on which the plan wants to be done; 0: not counted
 * @param seatedOnly everything on the feet waits, because something new is not cleared up
 * @param hold why the plan rests, present on hold only
 * @param canEndHold the patient's own word ends this hold
 */
public record Today(
        LocalDate date,
        LocalTime time,
        String givenName,
        TodayState state,
        List<TodayItem> items,
        List<TodayItem> more,
        List<TodayItem> resting,
        int minutes,
        Variant variant,
        Map<Variant, Integer> lighter,
        int trainedDays,
        int plannedDays,
        boolean fallOpen,
        boolean seatedOnly,
        @Nullable PauseKind hold,
        boolean canEndHold,
        @Nullable PlanNews news,
        PatientLook look)
        implements Serializable {

    public Today {
        items = List.copyOf(items);
        lighter = Map.copyOf(lighter);
        more = List.copyOf(more);
        resting = List.copyOf(resting);
    }
}
