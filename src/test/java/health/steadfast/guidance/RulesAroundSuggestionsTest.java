package health.steadfast.guidance;

import static health.steadfast.guidance.SomeSession.TODAY;
import static health.steadfast.guidance.SomeSession.easy;
import static health.steadfast.guidance.SomeSession.effort;
import static health.steadfast.guidance.SomeSession.everySecondDay;
import static health.steadfast.guidance.SomeSession.ok;
import static health.steadfast.guidance.SuggestionExamplesTest.BALANCE;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.guidance.PlanRules.Judged;
import health.steadfast.guidance.PlanRules.Tiredness;
import health.steadfast.library.Asks;
import health.steadfast.library.Domain;
import health.steadfast.plans.EffortBand;
import health.steadfast.training.StopReason;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What blocks a step up, what has no difficulty, and the suggestions for the plan as a whole. */
class RulesAroundSuggestionsTest {

    private static final EffortBand BAND = new EffortBand(4, 6);

    @Test
    void aStepUpWaitsAfterAFallANearFallAPauseAndWhileARelapseIsPossible() {
        assertThat(block(Around.quiet().fall(TODAY.minusDays(30)))).isEqualTo(new Block(Block.Kind.FALL, TODAY));
        assertThat(isUp(Around.quiet().fall(TODAY.minusDays(31)))).isTrue();
        assertThat(block(Around.quiet().nearFall(TODAY.minusDays(14))))
                .isEqualTo(new Block(Block.Kind.NEAR_FALL, TODAY));
        assertThat(isUp(Around.quiet().nearFall(TODAY.minusDays(15)))).isTrue();
        assertThat(block(Around.quiet().paused(TODAY.minusDays(14)))).isEqualTo(new Block(Block.Kind.PAUSE, TODAY));
        assertThat(isUp(Around.quiet().paused(TODAY.minusDays(15)))).isTrue();
        assertThat(block(Around.quiet().relapse())).isEqualTo(new Block(Block.Kind.POSSIBLE_RELAPSE, null));
        assertThat(block(Around.quiet().otherStepUp())).isEqualTo(new Block(Block.Kind.OTHER_STEP_UP, null));
    }

    @Test
    void aStepDownWaitsForNothing() {
        var hard = everySecondDay(effort(9), effort(9));
        var around = Around.quiet().fall(TODAY).relapse().circumstances();

        assertThat(new ItemRules(BALANCE, hard, around, Thresholds.USUAL)
                        .suggestion()
                        .suggestion())
                .isEqualTo(Suggestion.REGRESS);
    }

    @Test
    void theShortVersionSpeaksOfTooHardAndNeverOfTooEasy() {
        assertThat(found(BALANCE, easy(2).lighter(), easy(2).lighter(), easy(2).lighter()))
                .isEqualTo(Suggestion.HOLD);
        assertThat(found(BALANCE, effort(9).lighter(), effort(9).lighter())).isEqualTo(Suggestion.REGRESS);
    }

    @Test
    void whatWasDoneBeforeTheLastChangeOrLongAgoSaysNothing() {
        assertThat(found(BALANCE, effort(9).beforeTheChange(), effort(9).beforeTheChange(), ok()))
                .isEqualTo(Suggestion.HOLD);
        var old = List.of(
                effort(9).on(TODAY.minusDays(24)).session(),
                effort(9).on(TODAY.minusDays(22)).session());
        assertThat(new ItemRules(BALANCE, old, Around.quiet().circumstances(), Thresholds.USUAL)
                        .suggestion()
                        .suggestion())
                .isEqualTo(Suggestion.HOLD);
    }

    @Test
    void relaxationImageryAndJoyAreNeverTooHardOrTooEasy() {
        for (var item : List.of(
                new JudgedItem(Domain.RELAXATION, Asks.NONE, false, false, BAND),
                new JudgedItem(Domain.JOYFUL_MOVEMENT, Asks.NONE, true, false, BAND),
                new JudgedItem(Domain.GAIT, Asks.NONE, false, true, BAND),
                new JudgedItem(Domain.GAIT, Asks.NONE, true, false, null))) {
            assertThat(found(item, effort(9), effort(9))).isEqualTo(Suggestion.HOLD);
            assertThat(found(item, effort(1), effort(1), effort(1))).isEqualTo(Suggestion.HOLD);
        }
    }

    @Test
    void fourWeeksOnTheSameRungInTheZoneAskForVarietyUnlessWhatWasReachedIsKept() {
        var sessions = everySecondDay(ok(), ok(), ok());
        var longTime = Around.quiet().rungSince(TODAY.minusDays(28));

        assertThat(new ItemRules(BALANCE, sessions, longTime.circumstances(), Thresholds.USUAL).variety())
                .isPresent();
        assertThat(new ItemRules(
                                BALANCE,
                                sessions,
                                Around.quiet().rungSince(TODAY.minusDays(27)).circumstances(),
                                Thresholds.USUAL)
                        .variety())
                .isEmpty();
        assertThat(new ItemRules(BALANCE, sessions, longTime.maintained().circumstances(), Thresholds.USUAL).variety())
                .isEmpty();
    }

    @Test
    void threeDaysCutShortAskForAShorterPlan() {
        var rules = new PlanRules(TODAY, Thresholds.USUAL);
        var days = Stream.of(1, 5, 14)
                .map(ago -> part(StopReason.NO_TIME).on(TODAY.minusDays(ago)).session())
                .map(it -> new Judged(it, SessionClass.INCOMPLETE))
                .toList();

        assertThat(rules.shorterPlan(days))
                .hasValueSatisfying(found -> assertThat(found.entries())
                        .extracting(Entry::day)
                        .containsExactly(TODAY.minusDays(14), TODAY.minusDays(5), TODAY.minusDays(1)));
        assertThat(rules.shorterPlan(days.subList(0, 2))).isEmpty();
    }

    @Test
    void twoHotDaysThatWereTooHardAskForAdviceAboutHeat() {
        var rules = new PlanRules(TODAY, Thresholds.USUAL);
        var hot = everySecondDay(effort(9).hot(), effort(8).hot()).stream()
                .map(it -> new Judged(it, SessionClass.TOO_HARD))
                .toList();
        var cool = everySecondDay(effort(9), effort(8)).stream()
                .map(it -> new Judged(it, SessionClass.TOO_HARD))
                .toList();

        assertThat(rules.heat(hot)).map(Finding::suggestion).hasValue(Suggestion.HEAT_ADVICE);
        assertThat(rules.heat(cool)).isEmpty();
    }

    @Test
    void aRiseOfTirednessByFourInTwoOfThreeSessionsSpeaksAboutTheSession() {
        var rules = new PlanRules(TODAY, Thresholds.USUAL);

        assertThat(rules.fatigue(List.of(tired(5, 2, 6), tired(3, 3, 7))))
                .map(Finding::rule)
                .hasValue(Rule.F1);
        assertThat(rules.fatigue(List.of(tired(5, 2, 6), tired(3, 3, 6)))).isEmpty();
        assertThat(rules.fatigue(List.of(tired(7, 2, 6), tired(5, 3, 7), tired(3, 3, 4), tired(1, 3, 4))))
                .isEmpty();
        assertThat(found(BALANCE, ok(), ok())).isEqualTo(Suggestion.HOLD);
    }

    private static SomeSession part(StopReason why) {
        return ok().done(0.5, why);
    }

    private static Tiredness tired(int daysAgo, int before, int after) {
        return new Tiredness(UUID.randomUUID(), TODAY.minusDays(daysAgo), before, after);
    }

    private static Block block(Around around) {
        return easyThrice(around).block();
    }

    private static boolean isUp(Around around) {
        return easyThrice(around).suggestion() == Suggestion.PROGRESS;
    }

    private static Finding easyThrice(Around around) {
        var easy = everySecondDay(easy(2), easy(2), easy(2));
        return new ItemRules(BALANCE, easy, around.circumstances(), Thresholds.USUAL).suggestion();
    }

    private static Suggestion found(JudgedItem item, SomeSession... sessions) {
        return new ItemRules(item, everySecondDay(sessions), Around.quiet().circumstances(), Thresholds.USUAL)
                .suggestion()
                .suggestion();
    }
}
