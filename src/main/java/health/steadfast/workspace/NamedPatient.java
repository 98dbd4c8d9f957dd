package health.steadfast.workspace;

import health.steadfast.caseload.RecordNumber;
import java.io.Serializable;

/** One of the therapist's patients, to be found by name or number. */
public record NamedPatient(RecordNumber record, String displayName) implements Serializable {}
