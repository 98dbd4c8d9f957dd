package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.Ids;
import org.junit.jupiter.api.Test;

/** The short and the hot-day version of a prescribed day. */
class LighterDaysTest extends PrescribedDayCase {

    @Test
    void theShortVersionIsOneTapAndItsDoseIsWhatCounts() {
        var march = item("seated-march");
        prescribe(march);
        assertThat(training.today().lighter()).containsOnlyKeys(Variant.SHORT);

        training.start(Variant.SHORT);
        assertThat(next().dose()).isEqualTo(march.dose().halved());
        logs.log(next().nextLog(), march.id(), LogEntry.done());

        assertThat(logged("variant = 'SHORT' and completion = 1")).isEqualTo(1);
        assertThat(training.today().variant()).isEqualTo(Variant.SHORT);
    }

    @Test
    void theWholeOfItIsOneTapAway() {
        var march = item("seated-march");
        prescribe(march);
        training.start(Variant.SHORT);

        training.start(Variant.FULL);

        assertThat(next().dose()).isEqualTo(march.dose());
    }

    @Test
    void whatTheHotDayVersionLeavesOutCountsAsDoneUntilTheWholeIsTakenUpAgain() {
        heatSensitive();
        var walk = item("walk-fifteen-steady");
        var march = item("seated-march");
        prescribe(walk, march);

        training.start(Variant.HOT);
        logs.log(Ids.next(), march.id(), LogEntry.done());
        assertThat(counted(walk)).isEqualTo(1);

        training.start(Variant.FULL);
        assertThat(counted(walk)).isZero();
    }

    @Test
    void onAHotDayThereIsNoEndurance() {
        heatSensitive();
        prescribe(item("walk-fifteen-steady"), item("seated-march"));
        assertThat(training.today().lighter()).containsOnlyKeys(Variant.SHORT, Variant.HOT);

        training.start(Variant.HOT);

        assertThat(session().items())
                .extracting(item -> item.exercise().value())
                .containsExactly("seated-march");
        assertThat(training.today().state()).isEqualTo(TodayState.STARTED);
    }

    @Test
    void aHotDayThatLeavesNothingIsNotOffered() {
        heatSensitive();
        prescribe(item("walk-fifteen-steady"));

        assertThat(training.today().lighter()).containsOnlyKeys(Variant.SHORT);
    }
}
