package health.steadfast.training;

import health.steadfast.plans.PrescribedItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be printed for a patient: the one in force, else the last there was.
 *
 * @param patient the full name
 * @param language the patient's own
 * @param since first day of this version, null while there was never a plan
 * @param ended the plan is over
 */
public record Handout(
        String patient,
        String language,
        @Nullable LocalDate since,
        boolean ended,
        LocalDate today,
        List<PrescribedItem> items)
        implements Serializable {

    public Handout {
        items = List.copyOf(items);
    }
}
