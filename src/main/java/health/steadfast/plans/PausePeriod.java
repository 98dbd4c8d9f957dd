package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which the whole plan rests, first and last included; open while there is no last day. */
public record PausePeriod(
        PauseKind kind, LocalDate from, @Nullable LocalDate until) implements Serializable {

    public PausePeriod {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
