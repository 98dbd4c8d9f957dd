package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said about an exercise when only how much of it was done is corrected. */
class CorrectingTheAmountTest extends FallCase {

    @Test
    void aFallStaysReportedOnceUntilThePatientSaysThereWasNone() {
        var id = Ids.next();
        logs.log(id, hipWidth, LogEntry.done().with(Answers.NONE.steady(Steadiness.FELL)));

        logs.correct(id, LogEntry.skipped());

        assertThat(inForce("steadiness = 'FELL'")).isEqualTo(1);
        assertThat(falls("withdrawn_at is null")).isEqualTo(1);

        var corrected = newest();
        logs.answer(corrected, Answers.NONE.steady(Steadiness.FELL).because(StopReason.PAIN));
        assertThat(falls("true")).isEqualTo(1);

        logs.answer(corrected, Answers.NONE.steady(Steadiness.ROCK_STEADY).because(StopReason.PAIN));
        assertThat(falls("withdrawn_at is not null")).isEqualTo(1);
        assertThat(falls("true")).isEqualTo(1);
    }

    @Test
    void anotherWordAboutTheSameFallIsNoSecondFall() {
        var id = Ids.next();
        logs.log(
                id,
                hipWidth,
                LogEntry.done().with(Answers.NONE.steady(Steadiness.FELL).effort(4)));

        logs.answer(id, Answers.NONE.steady(Steadiness.FELL).effort(7));

        assertThat(falls("true")).isEqualTo(1);
    }

    @Test
    void strongPainAndItsPlaceStay() {
        var id = Ids.next();
        logs.log(id, coins, LogEntry.done().with(Answers.NONE.effort(4).pain(9).at(BodyPart.HAND)));

        logs.correct(id, LogEntry.partly(1));

        assertThat(inForce("pain = 9 and pain_where = 'HAND' and effort is null"))
                .isEqualTo(1);
    }

    private UUID newest() {
        return UUID.fromString(clinics.value(
                "select log_id from steadfast.exercise_log where patient_id = ? and not superseded", patient.value()));
    }

    private long inForce(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and not superseded and %s"
                .formatted(patient, condition));
    }

    private long falls(String condition) {
        return clinics.count("steadfast.fall_report where patient_id = '%s' and %s".formatted(patient, condition));
    }
}
