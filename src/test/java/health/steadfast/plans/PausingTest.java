package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@RecordApplicationEvents
class PausingTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PauseService pauses;

    @Autowired
    PlanService plans;

    @Autowired
    PlanHolds holds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private SignedInMember patientsOwn;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        patientsOwn = clinic.account(patient);
        SignedIn.as(therapist);
        today = plans.overview(patient).today();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aPlanRestsFromTodayUntilItIsTakenUpAgain() {
        pauses.pause(patient, period(PauseKind.THERAPIST_HOLD, today, null));

        var pause = plans.overview(patient).pauseToday().orElseThrow();
        assertThat(pause.begunBy()).isEqualTo("Ines Vogt");

        pauses.resume(patient, pause.id(), pause.version(), today.plusDays(3));
        assertThat(stored())
                .singleElement()
                .satisfies(it -> assertThat(it.period().until()).isEqualTo(today.plusDays(2)));
        assertThat(events.stream(PlanPaused.class).filter(it -> it.patient().equals(patient)))
                .hasSize(1);
        assertThat(events.stream(PlanResumed.class).filter(it -> it.patient().equals(patient)))
                .singleElement()
                .satisfies(event -> assertThat(event.on()).isEqualTo(today.plusDays(3)));
    }

    @Test
    void aPauseLiftedOnItsFirstDayCoversNoDay() {
        pauses.pause(patient, period(PauseKind.HEAT, today, null));
        var pause = plans.overview(patient).pauseToday().orElseThrow();

        pauses.resume(patient, pause.id(), pause.version(), today);

        assertThat(stored()).isEmpty();
    }

    @Test
    void aPauseThatEndsByItselfCanBeCutShortButNotStretched() {
        pauses.pause(patient, period(PauseKind.HOLIDAY, today, today.plusDays(6)));
        var pause = plans.overview(patient).pauseToday().orElseThrow();

        assertRule("plans.rule.resumes-anyway", () -> resume(pause, today.plusDays(7)));
        resume(pause, today.plusDays(2));
        assertThat(stored().getFirst().period().until()).isEqualTo(today.plusDays(1));
    }

    @Test
    void nothingIsPausedOrResumedInThePast() {
        assertRule(
                "plans.rule.pause-in-the-past",
                () -> pauses.pause(patient, period(PauseKind.HOLIDAY, today.minusDays(1), null)));
        pauses.pause(patient, period(PauseKind.HOLIDAY, today, null));
        var pause = plans.overview(patient).pauseToday().orElseThrow();

        assertRule("plans.rule.resume-in-the-past", () -> resume(pause, today.minusDays(1)));
        assertRule("plans.rule.paused-already", () -> pauses.pause(patient, period(PauseKind.HOLIDAY, today, null)));
    }

    @Test
    void whoResumesWhatAnotherHasResumedIsTold() {
        pauses.pause(patient, period(PauseKind.HOLIDAY, today, null));
        var pause = plans.overview(patient).pauseToday().orElseThrow();
        resume(pause, today.plusDays(5));

        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> resume(pause, today.plusDays(2)));
    }

    @Test
    void aHoldOfThePatientsOwnIsBegunOnceAndLifted() {
        SignedIn.as(
                patientsOwn,
                () -> inOneTransaction(() -> {
                    holds.begin(patient, PauseKind.RELAPSE_SUSPECTED, today);
                    holds.begin(patient, PauseKind.RELAPSE_SUSPECTED, today);
                }));
        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst().begunBy()).isEqualTo("Ruth Example");

        inOneTransaction(() -> holds.lift(patient, PauseKind.RELAPSE_SUSPECTED, today.plusDays(3)));

        assertThat(stored().getFirst().period().until()).isEqualTo(today.plusDays(2));
    }

    private boolean inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
        return true;
    }

    private void resume(StoredPause pause, LocalDate on) {
        pauses.resume(patient, pause.id(), pause.version(), on);
    }

    private List<StoredPause> stored() {
        return plans.overview(patient).pauses();
    }

    private static PausePeriod period(PauseKind kind, LocalDate from, @Nullable LocalDate until) {
        return new PausePeriod(kind, from, until);
    }

    private static void assertRule(String code, Executable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::execute)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
