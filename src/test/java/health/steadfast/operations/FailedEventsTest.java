package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedEventsTest {

    @Test
    void thePausesDoubleFromHalfAMinuteToAnHour() {
        assertThat(FailedEvents.pauseAfter(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(FailedEvents.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(FailedEvents.pauseAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(FailedEvents.pauseAfter(7)).isEqualTo(Duration.ofMinutes(32));
        assertThat(FailedEvents.pauseAfter(8)).isEqualTo(Duration.ofHours(1));
        assertThat(FailedEvents.pauseAfter(10_000)).isEqualTo(Duration.ofHours(1));
    }
}
