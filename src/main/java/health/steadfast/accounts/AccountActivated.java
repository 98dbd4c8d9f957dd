package health.steadfast.accounts;

import health.steadfast.shared.ClinicEvent;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An invited person has set a password and may sign in from now on; {@code patient} is set for patients only. */
public record AccountActivated(
        ClinicId clinic,
        MembershipId membership,
        PersonId person,
        @Nullable PatientId patient) implements ClinicEvent {}
