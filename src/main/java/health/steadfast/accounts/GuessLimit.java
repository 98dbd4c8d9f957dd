package health.steadfast.accounts;

import java.time.Duration;

/**
 * How often a password may be guessed before the next try has to wait, and how long it waits: the first delay, doubled
 * with every further failure up to the longest. After a quiet time the failures are forgotten.
 */
record GuessLimit(int free, Duration first, Duration longest, Duration forgottenAfter) {

    /** One account: five failures are free. */
    static final GuessLimit ACCOUNT =
            new GuessLimit(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

    /** One address: a whole clinic may sit behind it, hence the larger number. */
    static final GuessLimit ADDRESS =
            new GuessLimit(100, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    private static final int MOST_DOUBLINGS = 16;

    /** The delay after so many failures; zero while they are free. */
    Duration delayAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
