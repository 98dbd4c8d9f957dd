package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import java.io.Serializable;

/** A patient by name alone, for hand-overs: no clinical content. */
public record PatientName(PatientId id, RecordNumber record, String name, boolean lead) implements Serializable {}
