package health.steadfast.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patient's own report, as the patient sees it. */
public record MyFall(
        UUID id,
        FallKind kind,
        Injury injury,
        LocalDate happenedOn,
        @Nullable String note,
        boolean withdrawn) implements Serializable {

    /** The longest note, in characters. */
    public static final int MAX_NOTE = 500;
}
