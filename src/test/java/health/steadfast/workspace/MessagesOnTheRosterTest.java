package health.steadfast.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.messages.MyThread;
import health.steadfast.messages.NewMessage;
import health.steadfast.messages.PatientThreads;
import health.steadfast.plans.PauseKind;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.workspace.Reason.Kind;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class MessagesOnTheRosterTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    RosterService roster;

    @Autowired
    MyThread mine;

    @Autowired
    PatientThreads threads;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;

    @BeforeEach
    void aPatientWhoWrites() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        SignedIn.as(clinic.account(patient), () -> {
            mine.write(new NewMessage(Ids.next(), "May I ask something?", null));
            return true;
        });
    }

    @Test
    void aMessageWaitsUntilTheTherapistHasReadIt() {
        assertThat(kinds(therapist)).contains(Kind.MESSAGE);

        SignedIn.as(therapist, () -> threads.open(patient));

        assertThat(kinds(therapist)).doesNotContain(Kind.MESSAGE);
    }

    @Test
    void anAnswerOfOneAnswersForTheWholeTeamButReadingDoesNot() {
        var colleague = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, current_date - 3)",
                clinic.id().value(),
                patient.value(),
                colleague.person().value());

        SignedIn.as(therapist, () -> threads.open(patient));
        assertThat(kinds(colleague)).contains(Kind.MESSAGE);

        SignedIn.as(therapist, () -> {
            threads.write(patient, new NewMessage(Ids.next(), "Of course.", null));
            return true;
        });
        assertThat(kinds(colleague)).doesNotContain(Kind.MESSAGE);
    }

    @Test
    void onHoldTheSameMessageRanksAsSafety() {
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        plans.planBy(therapist, patient, today.minusWeeks(3));
        plans.pause(therapist, patient, PauseKind.HOLIDAY, today.minusDays(1), null);

        assertThat(kinds(therapist)).startsWith(Kind.SAFETY_MESSAGE);
    }

    private List<Kind> kinds(SignedInMember member) {
        return SignedIn.as(member, () -> roster.again()).everybody().stream()
                .filter(row -> row.id().equals(patient))
                .flatMap(row -> row.reasons().stream())
                .map(Reason::kind)
                .toList();
    }
}
