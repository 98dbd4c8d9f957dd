package health.steadfast.adherence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was done of one item in one week. An item is done on a date when all that it asks for at once was done at least
 * in part: its exercise, or so many exercises of its slot. One that is asked for several times a day counts at most as
 * often as that day asks for it, the fullest first. What the short or the hot-day version leaves out counts as done,
 * and as done as prescribed, when anything offered on that day was done.
 *
 * @param done D: counted on active dates; may exceed the planned count
 * @param asPrescribed those of them with a completion of at least 0.8 (of a slot: the mean of its best ones)
 * @param dose sum of the completions, each at most 1, over the first planned times of the week; three decimals
 * @param onDay those done on the very dates that fixed weekdays name
 * @param shortDays dates on which it was done in the short or the hot-day version
 * @param elsewhere done on hold, or while the item was not in force: shown, never scored
 */
public record DoneCount(int done, int asPrescribed, BigDecimal dose, int onDay, int shortDays, int elsewhere) {

    public static final DoneCount NOTHING = new DoneCount(0, 0, BigDecimal.ZERO, 0, 0, 0);

    private static final int DECIMALS = 3;

    public DoneCount {
        dose = dose.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Several weeks together. */
    public DoneCount plus(DoneCount other) {
        return new DoneCount(
                done + other.done,
                asPrescribed + other.asPrescribed,
                dose.add(other.dose),
                onDay + other.onDay,
                shortDays + other.shortDays,
                elsewhere + other.elsewhere);
    }
}
