package health.steadfast.guidance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A patient whose plan of three weeks has one item of balance and one of the hand. */
@SpringBootTest
class ProposalCase {

    static final String FEET_TOGETHER = "stand-feet-together";
    static final String BLOCKS = "pick-up-blocks";

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalService service;

    @Autowired
    ProposalRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    TestClinic clinic;
    SignedInMember therapist;
    PatientId patient;
    LocalDate today;
    TestPlan plan;
    PlanItemId balance;
    PlanItemId hand;

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        plan = plans.planBy(therapist, patient, today.minusDays(20));
        balance = plan.item(FEET_TOGETHER, TestSchedule.timesAWeek(5));
        hand = plan.item(BLOCKS, TestSchedule.timesAWeek(5));
        SignedIn.as(therapist);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    UUID balanced(int daysAgo, int effort, String steadiness) {
        return answered(balance, daysAgo, effort, "steadiness", steadiness);
    }

    UUID handled(int daysAgo, int effort, String quality) {
        return answered(hand, daysAgo, effort, "hand_quality", quality);
    }

    private UUID answered(PlanItemId item, int daysAgo, int effort, String column, String answer) {
        var log = logs.log(therapist, patient, item, today.minusDays(daysAgo), "1");
        clinics.run(
                "update steadfast.exercise_log set effort = ?, %s = ? where log_id = ?".formatted(column),
                effort,
                answer,
                log);
        return log;
    }

    void easyThrice() {
        balanced(6, 2, "ROCK_STEADY");
        balanced(4, 3, "ROCK_STEADY");
        balanced(2, 2, "ROCK_STEADY");
    }

    void judge() {
        SignedIn.as(therapist, () -> {
            transactions.executeWithoutResult(status -> proposals.refresh(patient));
            return patient;
        });
    }

    List<Proposal> open() {
        return SignedIn.as(
                therapist,
                () -> transactions.execute(status -> rows.read(jdbc.sql("""
                                select jsonb_agg(jsonb_build_object('id', g.proposal_id, 'version', g.version,
                                    'item', g.item_id, 'exercise', g.exercise_slug, 'rule', g.rule,
                                    'suggestion', g.suggestion, 'hold', g.hold, 'until', g.held_until,
                                    'madeAt', g.made_at, 'entries', g.entries))
                                from steadfast.guidance_v_proposal g
                                where g.patient_id = :patient and g.state = 'OPEN'
                                """)
                        .param("patient", patient.value())
                        .query(String.class)
                        .optional()
                        .orElse(null))));
    }

    Proposal only() {
        judge();
        return open().getFirst();
    }

    String stateOf(Proposal proposal) {
        return clinics.value(
                "select state from steadfast.proposal where proposal_id = ?",
                proposal.id().value());
    }

    Accepted accept(Proposal proposal, @Nullable LocalDate seenDoneOn) {
        return service.accept(patient, proposal.id(), proposal.version(), seenDoneOn);
    }

    void dismiss(Proposal proposal) {
        service.dismiss(patient, proposal.id(), proposal.version(), "");
    }

    static void assertRule(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
