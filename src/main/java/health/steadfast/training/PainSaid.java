package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import java.util.UUID;

/**
 * A patient said that an exercise hurt; published in the transaction that saves it.
 *
 * @param level 1 to 10
 */
public record PainSaid(ClinicId clinic, PatientId patient, PlanItemId item, UUID log, int level)
        implements ClinicEvent {}
