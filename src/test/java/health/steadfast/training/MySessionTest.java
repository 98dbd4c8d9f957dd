package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MySessionTest extends SessionCase {

    @Test
    void aWholeSessionIsTakenTapByTap() {
        session.take(new SessionEntry.Tired(Ids.next(), today(), true, 3));
        session.take(done(coins, "post-coins"));
        session.take(said(coins, Question.HAND, Answers.NONE.hand(HandQuality.FEW_SLIPS)));
        session.take(effort(coins, 5));
        session.take(new SessionEntry.Ready(Ids.next(), today(), sideways));
        session.take(done(sideways, "walk-sideways"));
        session.take(said(sideways, Question.STEADINESS, Answers.NONE.steady(Steadiness.SLIGHT_SWAY)));
        session.take(said(sideways, Question.EFFORT, Answers.NONE.decline(Question.EFFORT)));
        session.take(new SessionEntry.Tired(Ids.next(), today(), false, null));

        assertThat(training.today().state()).isEqualTo(TodayState.DONE);
        assertThat(logs("hand_quality = 'FEW_SLIPS' and effort = 5 and outcome = 'DONE'"))
                .isEqualTo(1);
        assertThat(logs("steadiness = 'SLIGHT_SWAY' and effort is null and declined = '{EFFORT}'"))
                .isEqualTo(1);
        assertThat(sessions("fatigue_before = 3 and finished_at is not null")).isEqualTo(1);
    }

    @Test
    void whatComesAgainChangesNothing() {
        var log = done(coins, "post-coins");
        var first = effort(coins, 3);
        var second = effort(coins, 7);
        var all = List.of(log, first, second);
        all.forEach(session::take);

        all.forEach(session::take);
        session.take(first);
        session.take(log);

        assertThat(logs("not superseded and effort = 7")).isEqualTo(1);
        assertThat(logs("superseded and effort = 3")).isEqualTo(1);
        assertThat(logs("true")).isEqualTo(2);
    }

    @Test
    void whatComesBeforeItsTimeIsRefusedAndTakenLater() {
        var answer = effort(coins, 5);
        assertRefused(answer, "training.entry-out-of-order");

        session.take(done(coins, "post-coins"));
        session.take(answer);

        assertThat(logs("effort = 5")).isEqualTo(1);
    }

    @Test
    void twoPhonesThatLogTheSameAtOnceMakeOneLog() throws Exception {
        var together = new CyclicBarrier(2);
        try (var phones = Executors.newFixedThreadPool(2)) {
            var both = new ArrayList<Future<?>>();
            for (var phone = 0; phone < 2; phone++) {
                var entry = done(coins, "post-coins");
                both.add(phones.submit(() -> {
                    together.await();
                    return SignedIn.as(account, () -> {
                        session.take(entry);
                        return entry;
                    });
                }));
            }
            for (var phone : both) {
                phone.get();
            }
        }

        assertThat(logs("true")).isEqualTo(1);
    }

    @Test
    void theSecondPhonesWordIsACorrection() {
        session.take(done(coins, "post-coins"));

        session.take(done(coins, "post-coins", Outcome.PARTLY, 1));

        assertThat(logs("outcome = 'DONE' and superseded")).isEqualTo(1);
        assertThat(logs("outcome = 'PARTLY' and not superseded")).isEqualTo(1);
    }

    @Test
    void anAnswerAfterACorrectionReachesTheLogInForce() {
        session.take(done(coins, "post-coins"));
        session.take(done(coins, "post-coins", Outcome.SKIPPED, 0));
        session.take(said(coins, Question.REASON, Answers.NONE.because(StopReason.PAIN)));

        assertThat(logs("not superseded and outcome = 'SKIPPED' and stop_reason = 'PAIN'"))
                .isEqualTo(1);
    }

    @Test
    void aNearFallIsOneReportHoweverOftenItIsSent() {
        var near = said(coins, Question.STEADINESS, Answers.NONE.steady(Steadiness.NEARLY_FELL));
        session.take(done(coins, "post-coins"));
        session.take(near);
        session.take(near);

        assertThat(clinics.count("steadfast.fall_report where patient_id = '%s'".formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void whatBeganToRestMeanwhileIsRefusedAndTheRestIsTaken() {
        session.take(said0(done(coins, "post-coins"), Steadiness.FELL));

        assertRefused(done(sideways, "walk-sideways"), "training.exercise-changed");
        session.take(done(sideways, "seated-march"));
        session.take(effort(coins, 3));

        assertThat(logs("exercise_slug = 'walk-sideways'")).isZero();
        assertThat(logs("exercise_slug = 'seated-march'")).isEqualTo(1);
        assertThat(logs("effort = 3")).isEqualTo(1);
    }

    @Test
    void aHoldThatBeganMeanwhileRefusesWhatItCloses() {
        plans.pause(therapist, patient, PauseKind.RELAPSE_SUSPECTED, today(), null);
        SignedIn.as(account);

        assertRefused(done(coins, "post-coins"), "training.exercise-rests");
        session.take(done(coins, "post-coins", Outcome.SKIPPED, 0));

        assertThat(logs("outcome = 'SKIPPED'")).isEqualTo(1);
    }

    @Test
    void aPlanRevisedMeanwhileTakesWhatIsStillTheSame() {
        plan.next(today())
                .keep(coins, "stack-cups", TestSchedule.daily())
                .keep(sideways, "walk-sideways", TestSchedule.daily());
        SignedIn.as(account);

        assertRefused(done(coins, "post-coins"), "training.exercise-changed");
        session.take(done(sideways, "walk-sideways"));

        assertThat(logs("exercise_slug = 'stack-cups'")).isZero();
        assertThat(logs("exercise_slug = 'walk-sideways'")).isEqualTo(1);
    }

    @Test
    void theSaferExerciseIsTakenForTheRestOfTheDay() {
        session.take(new SessionEntry.Safer(Ids.next(), today(), sideways));
        session.take(done(sideways, "seated-march"));

        assertThat(logs("exercise_slug = 'seated-march'")).isEqualTo(1);
    }

    @Test
    void whatIsNotInTheSessionIsNotFound() {
        var stranger = clinic.patientOf(therapist, "Bea");
        var theirs = plans.planBy(therapist, stranger, today()).item("post-coins", TestSchedule.daily());
        SignedIn.as(account);

        for (var item : List.of(theirs, PlanItemId.next())) {
            assertNotFound(done(item, "post-coins"));
            assertNotFound(effort(item, 5));
            assertNotFound(new SessionEntry.Ready(Ids.next(), today(), item));
            assertNotFound(new SessionEntry.Safer(Ids.next(), today(), item));
        }
        assertNotFound(new SessionEntry.Chosen(Ids.next(), today(), coins, 0, new ExerciseSlug("stack-cups")));
        assertNotFound(new SessionEntry.Tired(Ids.next(), today().minusDays(1), true, 3));
    }

    @Test
    void anotherPatientsIdsOfEntriesMeanNothing() {
        var mine = done(coins, "post-coins");
        session.take(mine);
        var bea = clinic.patientOf(therapist, "Bea");
        var theirs = plans.planBy(therapist, bea, today()).item("post-coins", TestSchedule.daily());
        SignedIn.as(clinic.account(bea));
        training.start();

        session.take(
                new SessionEntry.Done(mine.id(), today(), theirs, 0, new ExerciseSlug("post-coins"), Outcome.DONE, 0));

        assertThat(clinics.count("steadfast.exercise_log where patient_id = '%s'".formatted(bea)))
                .isEqualTo(1);
    }

    @Test
    void anEntryOfLastWeekIsTakenAndAnOlderOneIsNot() {
        clinics.run(
                "update steadfast.day_session set local_date = local_date - 7 where patient_id = ?", patient.value());
        session.take(new SessionEntry.Done(
                Ids.next(), today().minusDays(7), coins, 0, new ExerciseSlug("post-coins"), Outcome.DONE, 0));
        assertThat(logs("true")).isEqualTo(1);

        clinics.run("delete from steadfast.session_entry where patient_id = ?", patient.value());
        clinics.run(
                "update steadfast.day_session set local_date = local_date - 1 where patient_id = ?", patient.value());
        var old = new SessionEntry.Tired(Ids.next(), today().minusDays(8), true, 3);
        assertRefused(old, "training.date-too-long-ago");
    }

    private SessionEntry said0(SessionEntry.Done done, Steadiness answer) {
        session.take(done);
        return said(done.item(), Question.STEADINESS, Answers.NONE.steady(answer));
    }

    private void assertRefused(SessionEntry entry, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> session.take(entry))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private void assertNotFound(SessionEntry entry) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> session.take(entry));
    }
}
