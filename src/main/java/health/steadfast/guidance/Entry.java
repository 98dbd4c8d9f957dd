package health.steadfast.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A dated entry that a proposal rests on: a log, or a session of which the tiredness was told. */
public record Entry(UUID id, LocalDate day) implements Serializable {}
