package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link that still works, with what belongs to it. */
record StoredLink(
        LinkPurpose purpose,
        MembershipId membership,
        ClinicId clinic,
        String clinicName,
        PersonId person,
        Role role,
        String email,
        String displayName,
        Language language,
        @Nullable PatientId patient) {

    /** A patient's invitation has a second check: the mail may have gone to a wrong address. */
    Optional<PatientId> patientToConfirm() {
        return purpose == LinkPurpose.INVITATION ? Optional.ofNullable(patient) : Optional.empty();
    }

    /** What is too easy to guess as a password of this person. */
    List<String> ownWords() {
        return List.of(email, displayName, clinicName, "steadfast");
    }

    OpenedLink opened() {
        var asks = patientToConfirm().isPresent();
        return new OpenedLink(purpose, asks, clinicName, language, asks ? null : email);
    }
}
