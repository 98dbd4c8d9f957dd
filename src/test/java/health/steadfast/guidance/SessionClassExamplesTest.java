package health.steadfast.guidance;

import static health.steadfast.guidance.SomeSession.easy;
import static health.steadfast.guidance.SomeSession.effort;
import static health.steadfast.guidance.SomeSession.hand;
import static health.steadfast.guidance.SomeSession.ok;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.Asks;
import health.steadfast.library.Domain;
import health.steadfast.plans.EffortBand;
import health.steadfast.training.HandQuality;
import health.steadfast.training.StopReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C1 to C5 of the domain notes, section 3, at their edges. */
class SessionClassExamplesTest {

    private static final EffortBand BAND = new EffortBand(4, 6);
    private static final JudgedItem BALANCE = new JudgedItem(Domain.BALANCE, Asks.STEADINESS, true, false, BAND);
    private static final JudgedItem HAND = new JudgedItem(Domain.FINE_MOTOR, Asks.HAND, false, false, BAND);
    private static final JudgedItem STRENGTH =
            new JudgedItem(Domain.STRENGTH, Asks.NONE, true, false, new EffortBand(5, 7));

    @Test
    void aFallPainOfEightOrARedFlagIsUnsafe() {
        assertThat(ofBalance(ok().fall())).isEqualTo(SessionClass.UNSAFE);
        assertThat(ofBalance(ok().pain(8, 8))).isEqualTo(SessionClass.UNSAFE);
        assertThat(ofBalance(ok().redFlag())).isEqualTo(SessionClass.UNSAFE);
        assertThat(ofBalance(ok().pain(7, 7))).isEqualTo(SessionClass.TOO_HARD);
    }

    @Test
    void effortTwoAboveTheBandOrNineIsTooHard() {
        assertThat(ofBalance(effort(8))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(effort(7))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(of(STRENGTH, effort(8).wobble(null))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(of(STRENGTH, effort(9).wobble(null))).isEqualTo(SessionClass.TOO_HARD);
    }

    @Test
    void lostBalanceALostHandTwoNearFallsAndPainAreTooHard() {
        assertThat(ofBalance(ok().wobble(Wobble.LOST))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(of(HAND, hand(5, HandQuality.COULD_NOT))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(ok().nearFalls(2).wobble(Wobble.SOME))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(ok().nearFalls(1).wobble(Wobble.SOME))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(ofBalance(ok().pain(6, 6))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(ok().pain(5, 5))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(ofBalance(ok().pain(4, 1))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(ok().pain(3, 1))).isEqualTo(SessionClass.JUST_RIGHT);
    }

    @Test
    void leavingOffIsTooHardForTheBodyAndElseSaysNothing() {
        for (var reason : StopReason.values()) {
            var bodily = reason != StopReason.NO_TIME && reason != StopReason.FORGOT;
            assertThat(ofBalance(ok().done(0.5, reason)))
                    .as(reason.name())
                    .isEqualTo(bodily ? SessionClass.TOO_HARD : SessionClass.INCOMPLETE);
        }
        assertThat(ofBalance(effort(7).done(0.5, StopReason.NO_TIME))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(ok().done(0.7, StopReason.FATIGUE))).isEqualTo(SessionClass.JUST_RIGHT);
    }

    @Test
    void belowTheBandAndSteadyIsTooEasy() {
        assertThat(ofBalance(easy(3))).isEqualTo(SessionClass.TOO_EASY);
        assertThat(ofBalance(easy(4))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(ofBalance(effort(2))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(ofBalance(easy(2).done(0.9, StopReason.NO_TIME))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(ofBalance(easy(2).pain(4, 4))).isEqualTo(SessionClass.JUST_RIGHT);
        assertThat(of(HAND, hand(2, HandQuality.FEW_SLIPS))).isEqualTo(SessionClass.JUST_RIGHT);
    }

    @Test
    void withoutAnAnswerItIsUnknownUnlessAnotherAnswerDecides() {
        assertThat(ofBalance(effort(null))).isEqualTo(SessionClass.UNKNOWN);
        assertThat(ofBalance(effort(2).wobble(null))).isEqualTo(SessionClass.UNKNOWN);
        assertThat(of(HAND, effort(2).wobble(null))).isEqualTo(SessionClass.UNKNOWN);
        assertThat(ofBalance(effort(null).wobble(Wobble.LOST))).isEqualTo(SessionClass.TOO_HARD);
        assertThat(ofBalance(effort(null).done(0.5, StopReason.NO_TIME))).isEqualTo(SessionClass.INCOMPLETE);
    }

    @Test
    void answersForAWholeDayNeverClassAnExercise() {
        assertThat(ofBalance(effort(9).ofTheDay())).isEqualTo(SessionClass.UNKNOWN);
        assertThat(ofBalance(ok().done(0.5, StopReason.FATIGUE).ofTheDay())).isEqualTo(SessionClass.UNKNOWN);
    }

    @Test
    void aClinicsOwnNumbersHold() {
        var careful = new Thresholds(Map.of(Threshold.PAIN_UNSAFE, 6, Threshold.EFFORT_ABOVE_BAND, 1));
        assertThat(new SessionRules(BALANCE, careful).classOf(ok().pain(6, 6).session()))
                .isEqualTo(SessionClass.UNSAFE);
        assertThat(new SessionRules(BALANCE, careful).classOf(effort(7).session()))
                .isEqualTo(SessionClass.TOO_HARD);
    }

    private static SessionClass ofBalance(SomeSession session) {
        return of(BALANCE, session);
    }

    private static SessionClass of(JudgedItem item, SomeSession session) {
        return new SessionRules(item, Thresholds.USUAL).classOf(session.session());
    }
}
