package health.steadfast.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A patient's own report of something new or worse, as the patient sees it. */
public record MySymptom(UUID id, SymptomKind kind, LocalDate happenedOn, boolean withdrawn) implements Serializable {}
