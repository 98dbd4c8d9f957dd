package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.plans.Side;
import health.steadfast.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionStepsTest {

    @Test
    void tirednessIsAskedFirst() {
        assertThat(names(new Session(DAY, null, false, null, false, 0, List.of(item(null)), PatientLook.PLAIN)))
                .containsExactly("TiredBefore");
    }

    @Test
    void thenTheSetUpThenTheExercise() {
        var withChecks = item(List.of(SetUpCheck.CHAIR_BEHIND), List.of(), null, Verdict.STAYS);

        assertThat(names(begun(withChecks))).containsExactly("TiredBefore", "SetUp");
        assertThat(names(begun(item(null)))).containsExactly("TiredBefore", "Exercise");
    }

    @Test
    void thenTheQuestionsOneByOne() {
        var questions = List.of(Question.STEADINESS, Question.EFFORT);

        assertThat(names(begun(item(questions, Answers.NONE))))
                .containsExactly("TiredBefore", "Exercise", "Ask STEADINESS");
        assertThat(names(begun(item(questions, Answers.NONE.steady(Steadiness.SLIGHT_SWAY)))))
                .containsExactly("TiredBefore", "Exercise", "Ask STEADINESS", "Ask EFFORT");
    }

    @Test
    void aDeclinedQuestionIsSettled() {
        assertThat(names(begun(item(
                        List.of(Question.STEADINESS, Question.EFFORT), Answers.NONE.decline(Question.STEADINESS)))))
                .endsWith("Ask EFFORT");
    }

    @Test
    void afterTheLastExerciseTirednessAndTheEnd() {
        var done = item(List.of(), Answers.NONE);

        assertThat(names(begun(done))).endsWith("TiredAfter");
        assertThat(names(new Session(DAY, 3, true, 5, true, 0, List.of(done), PatientLook.PLAIN)))
                .endsWith("TiredAfter", "Finished");
    }

    @Test
    void whoDidNothingIsNotAskedHowTired() {
        var skipped =
                item(List.of(), List.of(), new SessionLog(Ids.next(), Outcome.SKIPPED, 0, Answers.NONE), Verdict.STAYS);

        assertThat(names(begun(skipped))).containsExactly("TiredBefore", "Exercise", "Finished");
    }

    @Test
    void whatRestsIsLeftOutUnlessItIsDoneAlready() {
        var resting = item(List.of(), List.of(), null, Verdict.RESTS);
        var doneBefore =
                item(List.of(), List.of(), new SessionLog(Ids.next(), Outcome.DONE, 2, Answers.NONE), Verdict.RESTS);

        assertThat(names(begun(resting))).containsExactly("TiredBefore", "Finished");
        assertThat(names(begun(doneBefore))).containsExactly("TiredBefore", "Exercise", "TiredAfter");
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Session begun(SessionItem item) {
        return new Session(DAY, 3, true, null, false, 0, List.of(item), PatientLook.PLAIN);
    }

    private static SessionItem item(@Nullable SessionLog log) {
        return item(List.of(), List.of(), log, Verdict.STAYS);
    }

    private static SessionItem item(List<Question> questions, Answers answers) {
        return item(List.of(), questions, new SessionLog(Ids.next(), Outcome.DONE, 2, answers), Verdict.STAYS);
    }

    private static SessionItem item(
            List<SetUpCheck> checks, List<Question> questions, @Nullable SessionLog log, Verdict verdict) {
        return new SessionItem(
                PlanItemId.next(),
                new ExerciseSlug("some-exercise"),
                new Dose(2, 8, null, null, 30, Side.NONE, Support.NONE, null),
                verdict,
                null,
                checks,
                null,
                null,
                questions,
                log,
                Ids.next(),
                0,
                List.of());
    }

    private static List<String> names(Session session) {
        return session.steps().stream()
                .map(step -> step instanceof Step.Ask ask
                        ? "Ask " + ask.question()
                        : step.getClass().getSimpleName())
                .toList();
    }
}
