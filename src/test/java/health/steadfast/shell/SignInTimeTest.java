package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody learns by the clock which addresses have an account. */
class SignInTimeTest extends WebTest {

    private static final int FEW = 45;
    private static final int MANY = 200;
    private static final long FIVE_MILLISECONDS = 5_000_000;
    private static final String WRONG = "not the right password";

    private final List<Long> known = new ArrayList<>();
    private final List<Long> unknown = new ArrayList<>();

    @Test
    void anUnknownAddressTakesAsLongAsAKnownOne() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        for (var i = 0; i < FEW; i++) {
            known.add(nanosOf(email));
            unknown.add(nanosOf("nobody%d@nowhere.example".formatted(i)));
        }

        assertThat(difference()).isLessThan(Math.max(FIVE_MILLISECONDS, median(known) / 4));
        assertThat(median(known)).as("the hash is most of the work").isGreaterThan(10_000_000);
    }

    /** Every try is the first of its account and address, so that no back-off evens out what is compared. */
    @Test
    @Tag("long")
    void over200PairsTheMediansDifferByAtMostFiveMilliseconds() throws Exception {
        var emails = new ArrayList<String>();
        for (var i = 0; i < MANY; i++) {
            emails.add(clinics.password(clinics.clinic().therapist(), PASSWORD));
        }
        for (var i = 0; i < MANY; i++) {
            // Who comes first changes: a pause of the collector must not always hit the same one.
            if (i % 2 == 0) {
                known.add(freshNanosOf(emails.get(i), i));
                unknown.add(freshNanosOf("nobody%d@elsewhere.example".formatted(i), i));
            } else {
                unknown.add(freshNanosOf("nobody%d@elsewhere.example".formatted(i), i));
                known.add(freshNanosOf(emails.get(i), i));
            }
        }

        assertThat(difference()).isLessThanOrEqualTo(FIVE_MILLISECONDS);
    }

    private long freshNanosOf(String email, int number) throws Exception {
        address = "203.0.%d.%d".formatted(number % 250, number / 250 + 1);
        return nanosOf(email);
    }

    private long nanosOf(String email) throws Exception {
        var start = System.nanoTime();
        assertThat(target(signIn(email, WRONG))).isEqualTo("/login?error");
        return System.nanoTime() - start;
    }

    private long difference() {
        return Math.abs(median(known) - median(unknown));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
