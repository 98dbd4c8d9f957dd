package health.steadfast.testing;

import health.steadfast.accounts.Profession;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Role;

/** A fresh clinic of one test. */
public final class TestClinic {

    private final ClinicFixtures fixtures;
    private final ClinicId id;

    TestClinic(ClinicFixtures fixtures, ClinicId id) {
        this.fixtures = fixtures;
        this.id = id;
    }

    public ClinicId id() {
        return id;
    }

    /** A physiotherapist of this clinic. */
    public SignedInMember therapist() {
        return fixtures.member(id, Role.THERAPIST, Profession.PHYSIOTHERAPIST, "Ines Vogt", null);
    }

    public SignedInMember occupationalTherapist() {
        return fixtures.member(id, Role.THERAPIST, Profession.OCCUPATIONAL_THERAPIST, "Karim Aziz", null);
    }

    public SignedInMember admin() {
        return fixtures.member(id, Role.ADMIN, null, "Tomasz Wilk", null);
    }

    /** A patient on the caseload of {@code lead}. */
    public PatientId patientOf(SignedInMember lead, String givenName) {
        return fixtures.patient(id, givenName, lead.person());
    }

    /** The sign-in of a patient. */
    public SignedInMember account(PatientId patient) {
        return fixtures.member(id, Role.PATIENT, null, "Ruth Example", patient);
    }
}
