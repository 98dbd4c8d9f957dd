package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.AccessRevoked;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestClock;
import health.steadfast.training.FallKind;
import health.steadfast.training.MyReports;
import health.steadfast.training.SymptomKind;
import health.steadfast.workspace.RosterFilter;
import health.steadfast.workspace.RosterService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EndingATreatmentTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    EpisodeService episodes;

    @Autowired
    MyTreatment mine;

    @Autowired
    MyReports reports;

    @Autowired
    RosterService roster;

    @Autowired
    AccessEnd accessEnd;

    @Autowired
    TestClock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId ada;
    private SignedInMember herself;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        ada = clinic.patientOf(therapist, "Ada");
        herself = clinic.account(ada);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aPatientOutOfTreatmentLeavesTheRosterAndIsFoundAmongTheFormer() {
        discharge(DischargeReason.GOAL_REACHED, 30);

        assertThat(SignedIn.as(therapist, () -> roster.again()).count(RosterFilter.ALL))
                .isZero();
        assertThat(SignedIn.as(therapist, () -> episodes.former()))
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Ada Example"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(DischargeReason.GOAL_REACHED));
        assertThat(SignedIn.as(clinic.therapist(), () -> episodes.former())).isEmpty();
    }

    @Test
    void thePatientReadsThatNobodyReadsAnyMoreAndCannotReport() {
        assertThat(SignedIn.as(herself, () -> mine.ended())).isEmpty();
        discharge(DischargeReason.OWN_WISH, 30);

        var ended = SignedIn.as(herself, () -> mine.ended()).orElseThrow();

        assertThat(ended.accessUntil()).isEqualTo(LocalDate.now(clock).plusDays(30));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(herself, () -> {
                    reports.reportFall(UUID.randomUUID(), FallKind.FALL);
                    return true;
                }))
                .extracting(RuleViolation::code)
                .isEqualTo("caseload.ended.nobody-reads");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> SignedIn.as(herself, () -> {
                    reports.reportWorse(UUID.randomUUID(), SymptomKind.OVER_A_DAY);
                    return true;
                }));
    }

    @Test
    void takingBackOpensANewTreatmentAndKeepsTheOldOne() {
        discharge(DischargeReason.MOVED, 30);
        reopen();
        discharge(DischargeReason.GOAL_REACHED, 60);

        var treatment = SignedIn.as(therapist, () -> episodes.of(ada));

        assertThat(treatment.isActive()).isFalse();
        assertThat(treatment.past())
                .extracting(Episode::reason)
                .containsExactly(DischargeReason.GOAL_REACHED, DischargeReason.MOVED);
        assertThat(treatment.past().getLast().reopenedOn()).isNotNull();
        assertThat(treatment.end()).isPresent();
    }

    @Test
    void aTreatmentEndsAndBeginsOnlyOnce() {
        assertThatExceptionOfType(StaleData.class).isThrownBy(this::reopen);
        discharge(DischargeReason.OTHER, 30);
        assertThatExceptionOfType(StaleData.class).isThrownBy(() -> discharge(DischargeReason.OTHER, 30));
    }

    @Test
    void accessEndsAfterItsLastDayAndComesBackWithTheTreatment() {
        discharge(DischargeReason.GOAL_REACHED, 3);
        accessEnd.endAll();
        assertThat(SignedIn.as(herself, () -> mine.ended())).isPresent();

        clock.advance(Duration.ofDays(5));
        accessEnd.endAll();

        assertThatExceptionOfType(AccessRevoked.class).isThrownBy(() -> SignedIn.as(herself, () -> mine.ended()));
        reopen();
        assertThat(clinics.count("steadfast.membership where patient_id = '%s' and state = 'ACTIVE'".formatted(ada)))
                .isEqualTo(1);
    }

    @Test
    void accessEndsNeitherYesterdayNorInTenYears() {
        for (var days : new int[] {-1, 3650}) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> discharge(DischargeReason.OTHER, days))
                    .extracting(RuleViolation::code)
                    .isEqualTo("caseload.discharge.access-period");
        }
    }

    @Test
    void onlyTheCareTeamEndsATreatment() {
        var stranger = clinic.therapist();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(stranger, () -> {
                    episodes.discharge(ada, new Discharge(DischargeReason.OTHER, null, LocalDate.now(clock)));
                    return true;
                }));
    }

    @Test
    void theNumberOfStatementsIsBounded() {
        assertThat(SignedIn.as(therapist, () -> Statements.of(() -> episodes.of(ada))))
                .hasSize(4);
        assertThat(SignedIn.as(therapist, () -> Statements.of(() -> episodes.former())))
                .hasSize(2);
        assertThat(SignedIn.as(herself, () -> Statements.of(() -> mine.ended())))
                .hasSize(1);
    }

    private void discharge(DischargeReason reason, int days) {
        SignedIn.as(therapist, () -> {
            episodes.discharge(
                    ada,
                    new Discharge(
                            reason, "🎉 <b>well done</b>", LocalDate.now(clock).plusDays(days)));
            return true;
        });
    }

    private void reopen() {
        SignedIn.as(therapist, () -> {
            episodes.reopen(ada);
            return true;
        });
    }
}
