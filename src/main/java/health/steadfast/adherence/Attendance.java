package health.steadfast.adherence;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * "n of m": what was done of what was planned, always told with both counts, the percentage second. Sums of several
 * weeks or items add both sides and divide once; percentages are never averaged (terms of the MoXFo group for MS:
 * adherence = sessions attended through sessions planned).
 *
 * @param done done, at most as often as planned, week by week and item by item
 * @param planned planned; 0 means not scored, which is neither 0 nor 100 %
 */
public record Attendance(int done, int planned) {

    public static final Attendance NOT_SCORED = new Attendance(0, 0);

    public Attendance {
        if (done < 0 || done > planned) {
            throw new IllegalArgumentException("%d of %d is no attendance".formatted(done, planned));
        }
    }

    /** The ratio of sums over items and weeks; weeks with nothing planned add nothing. */
    public static Attendance of(Collection<ItemWeek> weeks) {
        return weeks.stream().map(ItemWeek::attendance).reduce(NOT_SCORED, Attendance::plus);
    }

    public Attendance plus(Attendance other) {
        return new Attendance(done + other.done, planned + other.planned);
    }

    public boolean isScored() {
        return planned > 0;
    }

    /** Percent, rounded half up; empty when not scored. */
    public OptionalInt percent() {
        return isScored() ? OptionalInt.of((200 * done + planned) / (2 * planned)) : OptionalInt.empty();
    }

    /** Where the figure lies; empty when not scored. */
    public Optional<Band> band() {
        return isScored() ? Optional.of(Band.of(done, planned)) : Optional.empty();
    }
}
