package health.steadfast.guidance;

import static health.steadfast.guidance.SomeSession.TODAY;
import static health.steadfast.guidance.SomeSession.easy;
import static health.steadfast.guidance.SomeSession.effort;
import static health.steadfast.guidance.SomeSession.everySecondDay;
import static health.steadfast.guidance.SomeSession.hand;
import static health.steadfast.guidance.SomeSession.ok;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Asks;
import health.steadfast.library.Domain;
import health.steadfast.plans.EffortBand;
import health.steadfast.training.HandQuality;
import health.steadfast.training.StopReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every test vector of the domain notes, section 3, in their order. */
class SuggestionExamplesTest {

    private static final EffortBand BAND = new EffortBand(4, 6);
    static final JudgedItem BALANCE = new JudgedItem(Domain.BALANCE, Asks.STEADINESS, true, false, BAND);
    private static final JudgedItem HAND = new JudgedItem(Domain.FINE_MOTOR, Asks.HAND, false, false, BAND);
    private static final JudgedItem STRETCH =
            new JudgedItem(Domain.STRETCHING, Asks.NONE, false, false, new EffortBand(2, 4));
    private static final JudgedItem STRENGTH =
            new JudgedItem(Domain.STRENGTH, Asks.NONE, true, false, new EffortBand(5, 7));

    @Test
    void steadinessItemsNeedThreeEasySessions() {
        assertThat(suggestion(BALANCE, easy(2), easy(3))).isEqualTo(Suggestion.HOLD);
        assertThat(suggestion(BALANCE, easy(2), easy(3), easy(2))).isEqualTo(Suggestion.PROGRESS);
    }

    @Test
    void threeEasySessionsOnFewerDaysAreNotEnough() {
        var sessions = List.of(
                easy(2).on(TODAY.minusDays(3)).session(),
                easy(2).on(TODAY.minusDays(1)).session(),
                easy(2).on(TODAY.minusDays(1)).session());

        assertThat(rules(BALANCE, sessions).suggestion().suggestion()).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void handItemsNeedTwoSmoothAndEasySessions() {
        assertThat(suggestion(HAND, hand(1, HandQuality.SMOOTH), hand(3, HandQuality.SMOOTH)))
                .isEqualTo(Suggestion.PROGRESS);
        assertThat(suggestion(HAND, hand(1, HandQuality.SMOOTH), hand(2, HandQuality.FEW_SLIPS)))
                .isEqualTo(Suggestion.HOLD);
    }

    @Test
    void stretchingNeverProgresses() {
        assertThat(suggestion(
                        STRETCH,
                        effort(1).wobble(null),
                        effort(1).wobble(null),
                        effort(1).wobble(null)))
                .isEqualTo(Suggestion.HOLD);
    }

    @Test
    void strengthIsTooHardFromNine() {
        assertThat(suggestion(STRENGTH, effort(8).wobble(null), effort(8).wobble(null)))
                .isEqualTo(Suggestion.HOLD);
        assertThat(suggestion(STRENGTH, effort(9).wobble(null), effort(9).wobble(null)))
                .isEqualTo(Suggestion.REGRESS);
    }

    @Test
    void aSwayIsTheRightLevel() {
        assertThat(suggestion(BALANCE, effort(2), effort(2))).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void twoOfThreeTooHardIsAStepDownAndOneIsNot() {
        assertThat(suggestion(BALANCE, lost(), ok(), lost())).isEqualTo(Suggestion.REGRESS);
        assertThat(suggestion(BALANCE, ok(), ok(), lost())).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void aFallLocksUntilItIsReviewed() {
        assertThat(suggestion(BALANCE, ok().fall(), ok())).isEqualTo(Suggestion.LOCK);
        assertThat(suggestion(BALANCE, ok().fall().reviewed(), ok())).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void anOlderFallThatNobodyReviewedStillLocks() {
        var sessions = List.of(
                ok().fall().beforeTheChange().on(TODAY.minusDays(60)).session(),
                ok().on(TODAY.minusDays(1)).session());

        assertThat(rules(BALANCE, sessions).suggestion().suggestion()).isEqualTo(Suggestion.LOCK);
    }

    @Test
    void aSingleNearFallAsksForMoreSupport() {
        assertThat(suggestion(BALANCE, ok(), ok().nearFalls(1))).isEqualTo(Suggestion.ADD_SUPPORT);
        assertThat(suggestion(BALANCE, ok().nearFalls(1), ok())).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void heatDoesNotExcuseANearFall() {
        assertThat(suggestion(BALANCE, ok(), ok().nearFalls(1).hot())).isEqualTo(Suggestion.ADD_SUPPORT);
    }

    @Test
    void risingPainTwiceIsAStepDown() {
        assertThat(suggestion(BALANCE, ok().pain(4, 1), ok().pain(4, 1))).isEqualTo(Suggestion.REGRESS);
    }

    @Test
    void aNearFallElsewhereHoldsWhatIsDoneOnTheFeetAndNothingElse() {
        var easy = everySecondDay(easy(2), easy(2), easy(2));
        var around = Around.quiet().nearFall(TODAY.minusDays(10)).circumstances();

        var found = new ItemRules(BALANCE, easy, around, Thresholds.USUAL).suggestion();

        assertThat(found.suggestion()).isEqualTo(Suggestion.HOLD);
        assertThat(found.rule()).isEqualTo(Rule.R3);
        assertThat(found.waiting()).isEqualTo(Rule.R4);
        assertThat(found.block()).isEqualTo(new Block(Block.Kind.NEAR_FALL, TODAY.plusDays(4)));
        var sitting = everySecondDay(hand(2, HandQuality.SMOOTH), hand(2, HandQuality.SMOOTH));
        assertThat(new ItemRules(HAND, sitting, around, Thresholds.USUAL)
                        .suggestion()
                        .suggestion())
                .isEqualTo(Suggestion.PROGRESS);
    }

    @Test
    void hotSessionsNeverLeadToAStepDown() {
        assertThat(suggestion(BALANCE, effort(9).hot(), effort(8).hot())).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void strengthProgressesOnTwoMorePossible() {
        assertThat(suggestion(STRENGTH, more(5), more(6))).isEqualTo(Suggestion.PROGRESS);
        assertThat(suggestion(STRENGTH, more(5), effort(6).wobble(null))).isEqualTo(Suggestion.HOLD);
        assertThat(suggestion(STRENGTH, more(8), more(8))).isEqualTo(Suggestion.HOLD);
    }

    @Test
    void unansweredSessionsAreLeftOut() {
        var silent = effort(null).wobble(Wobble.NONE);
        assertThat(suggestion(BALANCE, silent, easy(2), easy(2), easy(2))).isEqualTo(Suggestion.PROGRESS);
        assertThat(suggestion(BALANCE, easy(2), silent, easy(2), easy(2))).isEqualTo(Suggestion.PROGRESS);
    }

    @Test
    void onceTooHardHoldsUntilItIsNoLongerAmongTheLastThree() {
        assertThat(suggestion(BALANCE, effort(9), easy(2), easy(2))).isEqualTo(Suggestion.HOLD);
        assertThat(suggestion(BALANCE, effort(9), easy(2), easy(2), easy(2))).isEqualTo(Suggestion.PROGRESS);
    }

    @Test
    void leavingOffForTheBodyCountsAndForTimeDoesNot() {
        assertThat(suggestion(BALANCE, part(StopReason.NO_TIME), part(StopReason.NO_TIME)))
                .isEqualTo(Suggestion.HOLD);
        assertThat(suggestion(BALANCE, part(StopReason.FATIGUE), part(StopReason.FATIGUE)))
                .isEqualTo(Suggestion.REGRESS);
        assertThat(suggestion(BALANCE, easy(2), part(StopReason.NO_TIME), easy(2)))
                .isEqualTo(Suggestion.HOLD);
    }

    private static SomeSession lost() {
        return ok().wobble(Wobble.LOST);
    }

    private static SomeSession more(int effort) {
        return effort(effort).wobble(null).twoMore();
    }

    private static SomeSession part(StopReason why) {
        return ok().done(0.5, why);
    }

    private static Suggestion suggestion(JudgedItem item, SomeSession... sessions) {
        return rules(item, everySecondDay(sessions)).suggestion().suggestion();
    }

    private static ItemRules rules(JudgedItem item, List<ExerciseSession> sessions) {
        return new ItemRules(item, sessions, Around.quiet().circumstances(), Thresholds.USUAL);
    }
}
