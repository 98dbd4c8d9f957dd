package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanPublished;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class FallTest {

    private static final Verdict MARCH = Verdict.saferOrRest(new ExerciseSlug("seated-march"));

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyReports reports;

    @Autowired
    MyLogs logs;

    @Autowired
    SafetyService safety;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;
    private TestPlan plan;
    private PlanItemId oneLeg; // high
    private PlanItemId sideways; // medium, safer: seated-march
    private PlanItemId hipWidth; // low, standing
    private PlanItemId coins; // hand, sitting

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        plan = plans.planBy(therapist, patient, today().minusWeeks(3));
        oneLeg = plan.item("stand-one-leg", TestSchedule.daily());
        sideways = plan.item("walk-sideways", TestSchedule.daily());
        hipWidth = plan.item("stand-hip-width", TestSchedule.daily());
        coins = plan.item("post-coins", TestSchedule.daily());
        SignedIn.as(account);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void afterAFallTheRiskyItemsRestAndTheOthersGoOn() {
        reports.reportFall(Ids.next(), FallKind.FALL);

        assertThat(verdicts())
                .containsEntry(oneLeg, Verdict.RESTS)
                .containsEntry(sideways, MARCH)
                .containsEntry(hipWidth, Verdict.STAYS)
                .containsEntry(coins, Verdict.STAYS);
        assertThat(storedRests()).isEqualTo(2);
    }

    @Test
    void withAnInjuryEverythingOnTheFeetRests() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);

        reports.hurt(report, Injury.A_LITTLE);

        assertThat(verdicts())
                .containsEntry(oneLeg, Verdict.RESTS)
                .containsEntry(sideways, Verdict.RESTS)
                .containsEntry(hipWidth, Verdict.RESTS)
                .containsEntry(coins, Verdict.STAYS);
        assertThat(storedRests()).isEqualTo(3);
    }

    @Test
    void anInjuryIsNotTakenBackByTheNextAnswer() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        reports.hurt(report, Injury.NEEDS_HELP);

        reports.hurt(report, Injury.NONE);

        assertThat(verdicts()).containsEntry(hipWidth, Verdict.RESTS);
    }

    @Test
    void aNearFallLetsNothingRest() {
        reports.reportFall(Ids.next(), FallKind.NEAR_FALL);

        assertThat(verdicts().values()).containsOnly(Verdict.STAYS);
        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).hasSize(1);
    }

    @Test
    void theSameReportTwiceIsOne() {
        var report = Ids.next();

        reports.reportFall(report, FallKind.FALL);
        reports.reportFall(report, FallKind.FALL);

        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).hasSize(1);
    }

    @Test
    void aWithdrawnReportStaysInSightAndKeepsTheRest() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);

        reports.withdrawFall(report);

        assertThat(verdicts()).containsEntry(oneLeg, Verdict.RESTS);
        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient)))
                .singleElement()
                .satisfies(open -> assertThat(open.withdrawn()).isTrue());
    }

    @Test
    void whatRestsCannotBeLoggedAndWhatBecameSeatedIsLoggedAsThat() {
        reports.reportFall(Ids.next(), FallKind.FALL);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.log(Ids.next(), oneLeg, LogEntry.done()))
                .extracting(RuleViolation::code)
                .isEqualTo("training.exercise-rests");
        logs.log(Ids.next(), sideways, LogEntry.done());
        assertThat(clinics.value(
                        "select exercise_slug from steadfast.exercise_log where patient_id = ?", patient.value()))
                .isEqualTo("seated-march");
    }

    @Test
    void aVersionPublishedMeanwhileRestsToo() {
        reports.reportFall(Ids.next(), FallKind.FALL);
        var next = plan.next(today());
        next.keep(coins, "post-coins", TestSchedule.daily());
        var tandem = next.item("stand-tandem", TestSchedule.daily());

        SignedIn.as(therapist, () -> publish(plan.id()));

        assertThat(verdicts()).containsEntry(tandem, Verdict.RESTS).containsEntry(coins, Verdict.STAYS);
        assertThat(clinics.count("steadfast.rest where item_id = '%s'".formatted(tandem)))
                .isEqualTo(1);
    }

    @Test
    void aTherapistDecidesAboutEachItem() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        reports.hurt(report, Injury.A_LITTLE);

        review(Map.of(hipWidth, RestDecision.RELEASE, sideways, RestDecision.STEP_DOWN));

        assertThat(verdicts())
                .containsEntry(oneLeg, Verdict.RESTS)
                .containsEntry(sideways, MARCH)
                .containsEntry(hipWidth, Verdict.STAYS);
        assertThat(SignedIn.as(therapist, () -> safety.openReports(patient))).isEmpty();
    }

    @Test
    void whatWentOnRestingIsReleasedLater() {
        reports.reportFall(Ids.next(), FallKind.FALL);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> release(oneLeg));
        review(Map.of());

        release(oneLeg);

        assertThat(verdicts()).containsEntry(oneLeg, Verdict.STAYS).containsEntry(sideways, MARCH);
    }

    @Test
    void aReviewOfAnOldStateIsRefused() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        var seen = SignedIn.as(therapist, () -> safety.openReports(patient)).getFirst();
        reports.hurt(report, Injury.A_LITTLE);

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> SignedIn.as(therapist, () -> {
                    safety.reviewFall(patient, report, seen.version(), Map.of());
                    return null;
                }));
    }

    @Test
    void onlyTheCareTeamReviews() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.occupationalTherapist(), () -> {
                    safety.reviewFall(patient, report, 0, Map.of());
                    return null;
                }));
    }

    @Test
    void nobodyTouchesSomebodyElsesReport() {
        var report = Ids.next();
        reports.reportFall(report, FallKind.FALL);
        SignedIn.as(clinic.account(clinic.patientOf(therapist, "Bea")));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.withdrawFall(report));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.hurt(report, Injury.NONE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.describe(report, "kitchen"));
    }

    @Test
    void fellAsAnAnswerIsAReportWithTheExercise() {
        var log = Ids.next();
        logs.log(log, sideways, LogEntry.done());

        logs.answer(log, Answers.NONE.steady(Steadiness.FELL));

        assertThat(reports.newestFall())
                .hasValueSatisfying(fall -> assertThat(fall.kind()).isEqualTo(FallKind.FALL));
        assertThat(clinics.count("steadfast.fall_report where item_id = '%s'".formatted(sideways)))
                .isEqualTo(1);
        assertThat(verdicts()).containsEntry(oneLeg, Verdict.RESTS);
    }

    @Test
    void nearlyFellIsAReportWithoutARestAndAChangedAnswerTakesItBack() {
        var log = Ids.next();
        logs.log(log, sideways, LogEntry.done());
        logs.answer(log, Answers.NONE.steady(Steadiness.NEARLY_FELL));
        assertThat(verdicts().values()).containsOnly(Verdict.STAYS);

        logs.answer(log, Answers.NONE.steady(Steadiness.SLIGHT_SWAY));

        assertThat(reports.newestFall())
                .hasValueSatisfying(fall -> assertThat(fall.withdrawn()).isTrue());
    }

    private Map<PlanItemId, Verdict> verdicts() {
        return SignedIn.as(account, () -> reports.afterFall()).stream()
                .collect(Collectors.toMap(TodayItem::item, TodayItem::verdict));
    }

    private long storedRests() {
        return clinics.count("steadfast.rest where patient_id = '%s' and released_at is null".formatted(patient));
    }

    private void review(Map<PlanItemId, RestDecision> decisions) {
        SignedIn.as(therapist, () -> {
            var open = safety.openReports(patient).getFirst();
            safety.reviewFall(patient, open.id(), open.version(), decisions);
            return null;
        });
    }

    private void release(PlanItemId item) {
        SignedIn.as(therapist, () -> {
            safety.release(patient, item);
            return null;
        });
    }

    private UUID publish(PlanId id) {
        return transactions.execute(status -> {
            events.publishEvent(new PlanPublished(clinic.id(), patient, id, 2, today()));
            return id.value();
        });
    }

    private LocalDate today() {
        return LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
