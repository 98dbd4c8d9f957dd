package health.steadfast.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patient who is out of treatment. */
public record FormerPatient(
        RecordNumber record,
        String name,
        LocalDate endedOn,
        @Nullable DischargeReason reason) implements Serializable {}
