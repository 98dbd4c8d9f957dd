package health.steadfast.adherence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A figure that falls: the last two scored weeks lie twenty points or more below the four before them. A product
 * decision, no value of the literature. That it falls is normal, so it is worded as "the plan may not fit".
 */
public final class Decline {

    private static final int LATELY = 2;
    private static final int BEFORE = 4;
    private static final int POINTS = 20;

    private Decline() {}

    /** By how many whole percentage points {@code weeks}, all over, have fallen; empty if by fewer than twenty. */
    public static OptionalInt points(Collection<ItemWeek> weeks) {
        Map<LocalDate, Attendance> byWeek = new TreeMap<>(Comparator.reverseOrder());
        weeks.forEach(week -> byWeek.merge(week.week(), week.attendance(), Attendance::plus));
        var scored = byWeek.values().stream().filter(Attendance::isScored).toList();
        if (scored.size() < LATELY + BEFORE) {
            return OptionalInt.empty();
        }
        var lately = sum(scored.subList(0, LATELY));
        var before = sum(scored.subList(LATELY, LATELY + BEFORE));
        var fallen = 100 * (before.done() * lately.planned() - lately.done() * before.planned());
        var points = Math.floorDiv(fallen, before.planned() * lately.planned());
        return points >= POINTS ? OptionalInt.of(points) : OptionalInt.empty();
    }

    private static Attendance sum(List<Attendance> weeks) {
        return weeks.stream().reduce(Attendance.NOT_SCORED, Attendance::plus);
    }
}
