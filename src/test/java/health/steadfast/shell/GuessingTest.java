package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuessingTest extends WebTest {

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        for (var i = 0; i < 20; i++) {
            assertThat(target(signIn(email, "wrong password " + i))).isEqualTo("/login?error");
        }

        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/login?error");
        clock.advance(Duration.ofSeconds(15));
        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/login?error");
        clock.advance(Duration.ofSeconds(16));
        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/");
    }

    @Test
    void theDelayGrowsWithEveryFurtherFailure() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        failures(email, 5);
        clock.advance(Duration.ofSeconds(31));
        failures(email, 1);

        clock.advance(Duration.ofSeconds(31));
        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/login?error");
        clock.advance(Duration.ofSeconds(31));
        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/");
    }

    @Test
    void somebodyElseFromTheSameAddressIsNotDelayed() throws Exception {
        var clinic = clinics.clinic();
        failures(clinics.password(clinic.therapist(), PASSWORD), 20);
        var colleague = clinics.password(clinic.occupationalTherapist(), PASSWORD);

        assertThat(target(signIn(colleague, PASSWORD))).isEqualTo("/");
    }

    @Test
    void theSameAccountIsDelayedFromEveryAddress() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        failures(email, 5);
        address = "203.0.113.77";

        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/login?error");
    }

    @Test
    void unknownAccountsAreCountedLikeKnownOnes() throws Exception {
        var before = clinics.count("steadfast.sign_in_guess where blocked_until is not null");

        failures("nobody%d@nowhere.example".formatted(System.nanoTime()), 5);

        assertThat(clinics.count("steadfast.sign_in_guess where blocked_until is not null"))
                .isEqualTo(before + 1);
    }

    @Test
    void anAddressThatTriesManyAccountsHasToWait() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        for (var i = 0; i < 100; i++) {
            signIn("nobody%d@nowhere.example".formatted(i), "wrong");
        }

        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/login?error");
        address = "203.0.113.78";
        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/");
    }

    private void failures(String email, int times) throws Exception {
        for (var i = 0; i < times; i++) {
            signIn(email, "wrong password " + i);
        }
    }
}
