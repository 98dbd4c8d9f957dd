package health.steadfast.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PauseKind;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import health.steadfast.workspace.Reason.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Nobody waits unseen for an exercise that is locked. */
@SpringBootTest
class LockedOnTheRosterTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    RosterService roster;

    @Autowired
    Clock clock;

    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void anExerciseOfHighFallRisk() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        var plan = plans.planBy(therapist, patient, today.minusDays(60));
        plan.item("stand-tandem", TestSchedule.daily());
        plan.item("post-coins", TestSchedule.daily());
    }

    @Test
    void withAReleaseInForceThereIsNothingToSay() {
        assertThat(reasons()).extracting(Reason::kind).doesNotContain(Kind.EXERCISES_LOCKED);
    }

    @Test
    void afterALongRestTheExerciseIsAReasonUntilItIsSeenAgain() {
        plans.pause(therapist, patient, PauseKind.AWAY, today.minusDays(21), today.minusDays(12));
        plans.pause(therapist, patient, PauseKind.ILLNESS, today.minusDays(11), today.minusDays(2));
        assertThat(reasons()).contains(new Reason(Kind.EXERCISES_LOCKED, null, 1));

        plans.released(therapist, patient, "stand-tandem", today);
        assertThat(reasons()).extracting(Reason::kind).doesNotContain(Kind.EXERCISES_LOCKED);
    }

    private List<Reason> reasons() {
        return SignedIn.as(therapist, () -> roster.again())
                .everybody()
                .getFirst()
                .reasons();
    }
}
