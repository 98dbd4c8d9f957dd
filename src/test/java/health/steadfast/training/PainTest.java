package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Purpose;
import health.steadfast.shared.Ids;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "It hurt": how much and where, and what rests from the clinic's own number on. */
class PainTest extends SessionCase {

    @Autowired
    MyLogs logs;

    @Autowired
    SafetyService safety;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService publishing;

    @Test
    void painIsKeptWithItsPlaceAndBelowTheLimitNothingRests() {
        session.take(done(coins, "post-coins"));

        assertThat(hurts(5)).isFalse();
        session.take(said(coins, Question.WHERE, Answers.NONE.at(BodyPart.HAND)));

        assertThat(stored("pain = 5 and pain_where = 'HAND'")).isEqualTo(1);
        assertThat(clinics.count("steadfast.rest where patient_id = '%s'".formatted(patient)))
                .isZero();
    }

    @Test
    void strongPainLetsTheExerciseRestUntilATherapistReleasesIt() {
        session.take(done(coins, "post-coins"));
        assertThat(hurts(8)).isTrue();

        assertRests();
        var coinsOfPlan = new ItemExercise(coins, new ExerciseSlug("post-coins"));
        var resting = SignedIn.as(therapist, () -> safety.resting(patient));
        assertThat(resting).extracting(RestingItem::of).containsExactly(coinsOfPlan);
        assertThat(resting.getFirst().report()).isNull();
        SignedIn.as(therapist, () -> {
            safety.release(patient, coinsOfPlan, null);
            return true;
        });
        logs.log(Ids.next(), coins, LogEntry.done());
    }

    @Test
    void theClinicsOwnNumberCounts() {
        clinics.run("""
                insert into steadfast.clinic_threshold (clinic_threshold_id, clinic_id, code, was, value, set_by, set_at)
                values (?, ?, 'PAIN_UNSAFE', 8, 6, ?, now())
                """, Ids.next(), clinic.id().value(), therapist.person().value());
        session.take(done(coins, "post-coins"));

        assertThat(hurts(6)).isTrue();
        assertRests();
    }

    @Test
    void aLowerNumberAfterwardsKeepsTheRestAndNothingRestsTwice() {
        session.take(done(coins, "post-coins"));
        hurts(9);
        hurts(2);
        hurts(10);

        assertRests();
        assertThat(clinics.count("steadfast.rest where patient_id = '%s' and released_at is null".formatted(patient)))
                .isEqualTo(1);
        assertThat(stored("pain = 10 and not superseded")).isEqualTo(1);
    }

    @Test
    void anotherExerciseInTheSameItemRestsTooUntilSomebodyHasLooked() {
        session.take(done(coins, "post-coins"));
        hurts(8);

        SignedIn.as(therapist, () -> {
            var opened = drafts.open(patient);
            var item = opened.draft().items().stream()
                    .filter(it -> it.id().equals(coins))
                    .findFirst()
                    .orElseThrow();
            var draft = opened.draft()
                    .replace(new DraftItem(
                            coins,
                            new ExerciseSlug("clothes-peg-pinch"),
                            Purpose.TREAT,
                            item.dose(),
                            item.schedule(),
                            null,
                            null));
            publishing.publish(
                    patient, drafts.save(patient, draft).version(), "Another one for the hand", opened.today());
            return true;
        });

        assertRests();
    }

    private void assertRests() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.log(Ids.next(), coins, LogEntry.done()))
                .extracting(RuleViolation::code)
                .isEqualTo("training.exercise-rests");
    }

    private boolean hurts(int level) {
        return session.take(said(coins, Question.PAIN, Answers.NONE.pain(level)));
    }

    private long stored(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and %s".formatted(patient, condition));
    }
}
