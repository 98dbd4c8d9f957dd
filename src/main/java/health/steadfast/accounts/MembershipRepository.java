package health.steadfast.accounts;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Memberships stand outside the walls, hence every finder for a clinic names it. */
interface MembershipRepository extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    void flush();

    Optional<Membership> findByIdAndClinic(MembershipId id, ClinicId clinic);

    Optional<Membership> findByPatientAndClinic(PatientId patient, ClinicId clinic);

    boolean existsByClinicAndPersonAndRole(ClinicId clinic, PersonId person, Role role);

    boolean existsByClinicAndRoleAndStateAndIdNot(
            ClinicId clinic, Role role, MembershipState state, MembershipId other);

    List<Membership> findByPersonOrderById(PersonId person);
}
