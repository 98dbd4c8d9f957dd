package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** What a report does to the plan at once. */
class FallTest extends FallCase {

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
}
