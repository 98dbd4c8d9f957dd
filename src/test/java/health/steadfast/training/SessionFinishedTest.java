package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Side;
import health.steadfast.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a session is over; the order of its screens is the browser's, see {@code src/test/frontend}. */
class SessionFinishedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoWasNotAskedHowTiredHasNotFinished() {
        assertThat(new Session(
                                DAY,
                                null,
                                false,
                                null,
                                true,
                                0,
                                List.of(done(List.of(), Answers.NONE)),
                                PatientLook.PLAIN)
                        .isFinished())
                .isFalse();
    }

    @Test
    void anExerciseWithoutALogIsOpen() {
        assertThat(begun(item(List.of(), null, Verdict.STAYS)).isFinished()).isFalse();
    }

    @Test
    void everyQuestionHasToBeSettledByAnAnswerOrByDecliningOne() {
        var questions = List.of(Question.STEADINESS, Question.EFFORT);
        var steady = Answers.NONE.steady(Steadiness.SLIGHT_SWAY);

        assertThat(ended(done(questions, steady)).isFinished()).isFalse();
        assertThat(ended(done(questions, steady.effort(5))).isFinished()).isTrue();
        assertThat(ended(done(questions, steady.decline(Question.EFFORT))).isFinished())
                .isTrue();
    }

    @Test
    void afterTheLastExerciseTirednessIsOpen() {
        var done = done(List.of(), Answers.NONE);

        assertThat(begun(done).isFinished()).isFalse();
        assertThat(ended(done).isFinished()).isTrue();
    }

    @Test
    void whoDidNothingIsNotAskedHowTired() {
        var skipped = new SessionLog(Ids.next(), Outcome.SKIPPED, 0, Answers.NONE);

        assertThat(begun(item(List.of(), skipped, Verdict.STAYS)).isFinished()).isTrue();
    }

    @Test
    void whatRestsIsLeftOut() {
        assertThat(begun(item(List.of(), null, Verdict.RESTS)).isFinished()).isTrue();
    }

    private static Session begun(SessionItem item) {
        return new Session(DAY, 3, true, null, false, 0, List.of(item), PatientLook.PLAIN);
    }

    private static Session ended(SessionItem item) {
        return new Session(DAY, 3, true, 5, true, 0, List.of(item), PatientLook.PLAIN);
    }

    private static SessionItem done(List<Question> questions, Answers answers) {
        return item(questions, new SessionLog(Ids.next(), Outcome.DONE, 2, answers), Verdict.STAYS);
    }

    private static SessionItem item(List<Question> questions, @Nullable SessionLog log, Verdict verdict) {
        return new SessionItem(
                PlanItemId.next(),
                new ExerciseSlug("some-exercise"),
                new Dose(2, 8, null, null, 30, Side.NONE, Support.NONE, null),
                verdict,
                null,
                List.of(),
                null,
                null,
                questions,
                log,
                Ids.next(),
                0,
                List.of(),
                false,
                true,
                List.of());
    }
}
