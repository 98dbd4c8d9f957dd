package health.steadfast.training;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.UUID;

/** Something new or worse was reported. */
public record SymptomReported(ClinicId clinic, PatientId patient, UUID report, LocalDate happenedOn)
        implements ClinicEvent {}
