package health.steadfast.accounts;

import java.time.Duration;

/**
 * How often something may be tried before the next try has to wait, and how long it waits: the first delay, doubled
 * with every further failure up to the longest. After a quiet time the failures are forgotten.
 */
record GuessLimit(int free, Duration first, Duration longest, Duration forgottenAfter) {

    /** One account: five failures are free. */
    static final GuessLimit ACCOUNT =
            new GuessLimit(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

    /** One address: a whole clinic may sit behind it, hence the larger number. */
    static final GuessLimit ADDRESS =
            new GuessLimit(100, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1));

    /** Mails that anybody may cause to one account. */
    static final GuessLimit MAILS_TO_ACCOUNT =
            new GuessLimit(3, Duration.ofMinutes(15), Duration.ofHours(4), Duration.ofHours(24));

    /** Mails that one address may cause. */
    static final GuessLimit MAILS_FROM_ADDRESS =
            new GuessLimit(30, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24));

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
