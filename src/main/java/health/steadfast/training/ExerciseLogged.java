package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.UUID;

/** An exercise was logged or a log corrected; published in the transaction that saves it. */
public record ExerciseLogged(ClinicId clinic, PatientId patient, PlanItemId item, UUID log, LocalDate date)
        implements ClinicEvent {}
