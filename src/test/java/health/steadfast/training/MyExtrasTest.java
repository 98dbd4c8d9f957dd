package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Something else that a patient did. */
class MyExtrasTest extends SessionCase {

    @Autowired
    MyExtras extras;

    @Test
    void aWalkIsKeptOnceHoweverOftenItIsSentAndNeverScored() {
        var walk = walk(today());
        extras.add(walk);
        extras.add(walk);

        assertThat(extras.recent().extras()).containsExactly(walk);
        assertThat(clinics.count("steadfast.adherence_week where patient_id = '%s' and done > 0".formatted(patient)))
                .isZero();
    }

    @Test
    void aChangeKeepsWhatStoodThere() {
        var walk = walk(today().minusDays(2));
        extras.add(walk);
        var swim = walk.as(Ids.next(), ExtraKind.SWIMMING, 45, null);

        extras.correct(walk.id(), swim);

        assertThat(extras.recent().extras()).containsExactly(swim);
        assertThat(rows("superseded")).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extras.remove(walk.id()));
    }

    @Test
    void theSameChangeTwiceIsOneAndOfTwoPhonesTheSecondIsRefused() {
        var walk = walk(today());
        extras.add(walk);
        var swim = walk.as(Ids.next(), ExtraKind.SWIMMING, 45, null);
        extras.correct(walk.id(), swim);
        extras.correct(walk.id(), swim);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> extras.correct(walk.id(), walk.as(Ids.next(), ExtraKind.DANCE, 20, null)));
        assertThat(extras.recent().extras()).containsExactly(swim);
        assertThatThrownBy(() -> clinics.run("""
                        insert into steadfast.extra_activity (clinic_id, extra_id, patient_id, local_date, kind, minutes,
                            entered_at, entered_by, supersedes)
                        select clinic_id, ?, patient_id, local_date, kind, minutes, entered_at, entered_by, supersedes
                        from steadfast.extra_activity where extra_id = ?
                        """, Ids.next(), swim.id()))
                .hasStackTraceContaining("extra_activity_supersedes");
    }

    @Test
    void whatIsTakenBackCanBeBroughtBackAndStaysAsHistory() {
        var walk = walk(today());
        extras.add(walk);

        extras.remove(walk.id());
        assertThat(extras.recent().extras()).isEmpty();
        assertThat(rows("taken_back_at is not null")).isEqualTo(1);

        extras.restore(walk.id());
        assertThat(extras.recent().extras()).containsExactly(walk);
    }

    @Test
    void aWeekLateIsTakenAndNoLaterNorBeforeItsTime() {
        extras.add(walk(today().minusDays(7)));
        refused("training.date-too-long-ago", today().minusDays(8));
        refused("training.date-in-future", today().plusDays(1));
    }

    private void refused(String code, LocalDate date) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> extras.add(walk(date)))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private static Extra walk(LocalDate date) {
        return new Extra(Ids.next(), date, ExtraKind.WALK, 30, DayAnswer.Effort.JUST_RIGHT);
    }

    private long rows(String condition) {
        return clinics.count("steadfast.extra_activity where patient_id = '%s' and %s".formatted(patient, condition));
    }
}
