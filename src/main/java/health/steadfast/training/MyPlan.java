package health.steadfast.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan in force, as the patient reads it.
 *
 * @param since first day of the version in force, null while there is no plan
 * @param items in the order of the plan
 */
public record MyPlan(
        @Nullable LocalDate since, LocalDate today, int daysAWeek, List<PlannedItem> items, PatientLook look)
        implements Serializable {

    public MyPlan {
        items = List.copyOf(items);
    }
}
