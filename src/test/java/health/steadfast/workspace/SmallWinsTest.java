package health.steadfast.workspace;

import static health.steadfast.workspace.Rows.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Outcome;
import health.steadfast.training.Variant;
import health.steadfast.workspace.SmallWin.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallWinsTest {

    private static final PlanItemId ITEM = PlanItemId.next();
    private static final LocalDate MONDAY = WeekPlan.weekOf(TODAY);

    @Test
    void theShortVersionOnATiredDayIsAWin() {
        assertThat(wins(log(TODAY.minusDays(1), 1, "post-coins", Variant.SHORT, 1)))
                .containsExactly(new SmallWin(Kind.SHORT_DAY, TODAY.minusDays(1), null));
    }

    @Test
    void whatWasLeftOutIsNone() {
        assertThat(wins(log(TODAY.minusDays(1), 1, "post-coins", Variant.SHORT, 0)))
                .isEmpty();
    }

    @Test
    void anotherExerciseOfTheSameItemInALaterVersionIsSomethingNew() {
        var win = new SmallWin(Kind.NEW_EXERCISE, TODAY.minusDays(2), new ExerciseSlug("stand-tandem"));

        assertThat(wins(
                        log(TODAY.minusDays(5), 1, "stand-semi-tandem", Variant.FULL, 1),
                        log(TODAY.minusDays(2), 2, "stand-tandem", Variant.FULL, 1)))
                .containsExactly(win);
        assertThat(wins(
                        log(TODAY.minusDays(5), 1, "post-coins", Variant.FULL, 1),
                        log(TODAY.minusDays(2), 1, "stack-cups", Variant.FULL, 1)))
                .as("another one of the same slot")
                .isEmpty();
    }

    @Test
    void whoComesBackAfterMoreThanAWeekBeganAgain() {
        assertThat(wins(
                        log(TODAY.minusDays(12), 1, "post-coins", Variant.FULL, 1),
                        log(TODAY.minusDays(4), 1, "post-coins", Variant.FULL, 1)))
                .containsExactly(new SmallWin(Kind.BACK_AGAIN, TODAY.minusDays(4), null));
        assertThat(wins(
                        log(TODAY.minusDays(11), 1, "post-coins", Variant.FULL, 1),
                        log(TODAY.minusDays(4), 1, "post-coins", Variant.FULL, 1)))
                .isEmpty();
    }

    @Test
    void aFullWeekIsDatedByItsLastSession() {
        var weeks = List.of(new ProgressWeek(MONDAY.minusWeeks(1), 3, 0, 3, false));

        assertThat(SmallWins.of(
                        List.of(log(MONDAY.minusDays(2), 1, "post-coins", Variant.FULL, 1)), weeks, List.of(), TODAY))
                .containsExactly(new SmallWin(Kind.FULL_WEEK, MONDAY.minusDays(2), null));
    }

    @Test
    void onlyThreeAreShownOneOfAKindAndTheNewestFirst() {
        var steady = new SmallWin(Kind.STEADY, TODAY, new ExerciseSlug("stand-tandem"));
        var older = new SmallWin(Kind.STEADY, TODAY.minusDays(3), new ExerciseSlug("stand-one-leg"));

        var wins = SmallWins.of(
                List.of(
                        log(TODAY.minusDays(20), 1, "post-coins", Variant.FULL, 1),
                        log(TODAY.minusDays(9), 1, "post-coins", Variant.HOT, 1),
                        log(TODAY.minusDays(8), 1, "post-coins", Variant.SHORT, 1)),
                List.of(),
                List.of(steady, older),
                TODAY);

        assertThat(wins).hasSize(SmallWins.SHOWN).startsWith(steady).doesNotContain(older);
    }

    @Test
    void whatIsOlderThanFourWeeksIsNoNews() {
        assertThat(wins(log(TODAY.minusDays(SmallWins.DAYS), 1, "post-coins", Variant.SHORT, 1)))
                .isEmpty();
    }

    private static List<SmallWin> wins(LoggedExercise... logs) {
        return SmallWins.of(List.of(logs), List.of(), List.of(), TODAY);
    }

    private static LoggedExercise log(LocalDate day, int version, String exercise, Variant variant, int completion) {
        return new LoggedExercise(
                ITEM,
                new ExerciseSlug(exercise),
                version,
                day,
                Instant.EPOCH,
                completion == 0 ? Outcome.SKIPPED : Outcome.DONE,
                BigDecimal.valueOf(completion),
                variant,
                0);
    }
}
