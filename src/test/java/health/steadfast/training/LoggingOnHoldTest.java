package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hold counts also for who calls past the screens or left a session open in a second window. */
class LoggingOnHoldTest extends FallCase {

    private PlanItemId breathing;

    @BeforeEach
    void somethingGentle() {
        breathing = plan.item("long-out-breath", TestSchedule.daily());
    }

    @Test
    void aPossibleRelapseRefusesWhatRestsAndTakesWhatIsGentle() {
        logs.log(Ids.next(), coins, LogEntry.done());

        reports.reportWorse(Ids.next(), SymptomKind.OVER_A_DAY);

        assertRests(coins, today());
        assertRests(oneLeg, today());
        logs.log(Ids.next(), breathing, LogEntry.done());
        logs.log(Ids.next(), oneLeg, LogEntry.skipped());
        assertThat(stored("breath")).isEqualTo(1);
    }

    @Test
    void aFeverRefusesWhatIsGentleToo() {
        reports.reportWorse(Ids.next(), SymptomKind.FEVER);

        assertRests(coins, today());
        assertRests(breathing, today());
        assertThat(stored("")).isZero();
    }

    @Test
    void aFeverDuringARelapseClosesWhatTheRelapseLeftOpen() {
        plans.pause(therapist, patient, PauseKind.RELAPSE, today().minusDays(3), null);
        plans.pause(therapist, patient, PauseKind.ILLNESS, today().minusDays(1), null);

        assertRests(breathing, today());
        assertThat(verdicts()).containsEntry(breathing, Verdict.RESTS);
        logs.log(Ids.next(), breathing, LogEntry.done().on(today().minusDays(2)));
    }

    @Test
    void aLateEntryIsTakenForADayBeforeTheHoldAndRefusedForOneOfItsDays() {
        plans.pause(therapist, patient, PauseKind.RELAPSE, today().minusDays(2), null);

        logs.log(Ids.next(), oneLeg, LogEntry.done().on(today().minusDays(3)));
        logs.log(Ids.next(), breathing, LogEntry.done().on(today().minusDays(2)));
        assertRests(oneLeg, today().minusDays(2));
        assertThat(stored("")).isEqualTo(2);
    }

    @Test
    void whatWasLeftOutIsNotCorrectedToDoneDuringAHold() {
        var skipped = Ids.next();
        reports.reportWorse(Ids.next(), SymptomKind.FEVER);
        logs.log(skipped, coins, LogEntry.skipped());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.correct(skipped, LogEntry.done()))
                .extracting(RuleViolation::code)
                .isEqualTo("training.exercise-rests");
        assertThat(stored("coins")).isEqualTo(1);
    }

    @Test
    void theDayAfterTheHoldIsOpenAgain() {
        plans.pause(therapist, patient, PauseKind.THERAPIST_HOLD, today().minusDays(2), today().minusDays(1));

        assertRests(coins, today().minusDays(1));
        logs.log(Ids.next(), coins, LogEntry.done());
        assertThat(stored("coins")).isEqualTo(1);
    }

    private void assertRests(PlanItemId item, LocalDate date) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.log(Ids.next(), item, LogEntry.done().on(date)))
                .extracting(RuleViolation::code)
                .isEqualTo("training.exercise-rests");
    }

    private long stored(String exercise) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and exercise_slug like '%%%s%%'"
                .formatted(patient, exercise));
    }
}
