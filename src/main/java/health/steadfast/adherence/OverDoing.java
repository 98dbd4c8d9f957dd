package health.steadfast.adherence;

import java.util.Collection;
import java.util.Comparator;

/**
 * Doing far more than planned: a volume ratio of 1.5 and more in each of the last two weeks. A product decision, no
 * value of the literature: worth a word about pacing, never a reproach.
 */
public final class OverDoing {

    private static final int WEEKS = 2;

    private OverDoing() {}

    /** Whether the newest of {@code weeks}, all of one item and over, and the one before it were far more than planned. */
    public static boolean in(Collection<ItemWeek> weeks) {
        var newest = weeks.stream()
                .sorted(Comparator.comparing(ItemWeek::week).reversed())
                .limit(WEEKS)
                .toList();
        return newest.size() == WEEKS
                && newest.getLast().week().plusWeeks(1).equals(newest.getFirst().week())
                && newest.stream().allMatch(OverDoing::isFarMore);
    }

    private static boolean isFarMore(ItemWeek week) {
        return week.planned() > 0 && 2 * week.work().done() >= 3 * week.planned();
    }
}
