package health.steadfast.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    @Test
    void fourFailuresCostNothing() {
        assertThat(GuessLimit.ACCOUNT.delayAfter(4)).isZero();
    }

    @Test
    void theDelayDoublesFromHalfAMinute() {
        assertThat(GuessLimit.ACCOUNT.delayAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(GuessLimit.ACCOUNT.delayAfter(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(GuessLimit.ACCOUNT.delayAfter(9)).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void noDelayIsLongerThanAQuarterOfAnHour() {
        assertThat(GuessLimit.ACCOUNT.delayAfter(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(GuessLimit.ACCOUNT.delayAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anAddressIsAllowedMoreThanAnAccountBecauseAClinicMaySitBehindIt() {
        assertThat(GuessLimit.ADDRESS.delayAfter(99)).isZero();
        assertThat(GuessLimit.ADDRESS.delayAfter(100)).isEqualTo(Duration.ofSeconds(30));
    }
}
