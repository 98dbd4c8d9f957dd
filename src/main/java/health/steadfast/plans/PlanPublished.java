package health.steadfast.plans;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/** A version was published; it is in force from its first day. */
public record PlanPublished(ClinicId clinic, PatientId patient, PlanId plan, int no, LocalDate startsOn)
        implements ClinicEvent {}
