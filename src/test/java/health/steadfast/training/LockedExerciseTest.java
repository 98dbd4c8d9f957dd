package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.plans.PauseKind;
import health.steadfast.shared.Ids;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** High fall risk goes on only with a release in force, also when a long rest has ended by its own last day. */
class LockedExerciseTest extends FallCase {

    @Autowired
    MyTraining training;

    @Test
    void afterARestOfFourteenDaysThatEndedByItselfItRestsUntilItIsSeenAgain() {
        pause(PauseKind.HOLIDAY, 15, 2);

        var today = today(training);
        assertThat(today.resting()).extracting(TodayItem::item).containsExactly(oneLeg);
        assertThat(today.resting().getFirst().verdict()).isEqualTo(Verdict.LOCKED);
        assertThat(today.items()).extracting(TodayItem::item).doesNotContain(oneLeg);
        assertRests();

        plans.released(therapist, patient, "stand-one-leg", today());
        assertOpen();
    }

    @Test
    void aShorterRestLeavesItOpen() {
        pause(PauseKind.HOLIDAY, 14, 2);

        assertOpen();
    }

    @Test
    void twoPausesThatFollowEachOtherAreOneRest() {
        pause(PauseKind.AWAY, 18, 10);
        pause(PauseKind.ILLNESS, 9, 3);

        assertRests();
    }

    @Test
    void twoPausesWithADayOfTrainingBetweenThemAreTwo() {
        pause(PauseKind.AWAY, 18, 10);
        pause(PauseKind.ILLNESS, 8, 2);

        assertOpen();
    }

    @Test
    void aRelapseLocksItHoweverShort() {
        pause(PauseKind.RELAPSE, 5, 4);

        assertRests();
    }

    @Test
    void whatLiesAheadLocksNothingYet() {
        plans.pause(therapist, patient, PauseKind.HOLIDAY, today().plusDays(1), today().plusDays(30));
        plans.pause(therapist, patient, PauseKind.RELAPSE, today().plusDays(40), null);

        assertOpen();
    }

    @Test
    void anEarlierDayWasWhatItWas() {
        pause(PauseKind.RELAPSE, 2, 2);

        logs.log(Ids.next(), oneLeg, LogEntry.done().on(today().minusDays(1)));
    }

    private void pause(PauseKind kind, int from, int until) {
        plans.pause(therapist, patient, kind, today().minusDays(from), today().minusDays(until));
    }

    private void assertOpen() {
        assertThat(today(training).resting()).isEmpty();
        logs.log(Ids.next(), oneLeg, LogEntry.done());
    }

    private void assertRests() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> logs.log(Ids.next(), oneLeg, LogEntry.done()))
                .extracting(RuleViolation::code)
                .isEqualTo("training.exercise-rests");
        assertThat(List.of(coins)).allSatisfy(open -> logs.log(Ids.next(), open, LogEntry.done()));
    }

    private Today today(MyTraining of) {
        return SignedIn.as(account, of::today);
    }
}
