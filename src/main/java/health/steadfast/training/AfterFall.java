package health.steadfast.training;

import java.io.Serializable;
import java.util.List;

/** What becomes of a patient's exercises after a fall, and what the figures show of this patient. */
public record AfterFall(List<TodayItem> items, PatientLook look) implements Serializable {

    public AfterFall {
        items = List.copyOf(items);
    }
}
