package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what asks for more balance than before; one such step a version is enough. */
final class StepsUp {

    private final Catalogue catalogue;

    StepsUp(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The first item of balance or gait that went up from one version to the next. */
    Optional<DraftItem> first(List<DraftItem> before, List<DraftItem> after) {
        return all(before, after).stream().findFirst();
    }

    /** Every item of balance or gait that went up from one version to the next. */
    List<DraftItem> all(List<DraftItem> before, List<DraftItem> after) {
        return changed(before, after, this::isUp);
    }

    /** What got harder in more than one of: its rung, the hands, the amount, the days. */
    List<DraftItem> severalAtOnce(List<DraftItem> before, List<DraftItem> after) {
        return changed(before, after, (was, item) -> ways(was, item) > 1);
    }

    private static List<DraftItem> changed(
            List<DraftItem> before, List<DraftItem> after, BiPredicate<DraftItem, DraftItem> how) {
        return after.stream()
                .filter(item -> before.stream()
                        .filter(was -> was.id().equals(item.id()))
                        .anyMatch(was -> how.test(was, item)))
                .toList();
    }

    private long ways(DraftItem was, DraftItem item) {
        var before = was.dose();
        var now = item.dose();
        return Stream.of(
                        isHigherRung(was, item),
                        catalogue.get(item.exercise()).isOnFeet()
                                && now.support().compareTo(before.support()) > 0,
                        now.sets() > before.sets() || isMoreOfASet(before, now),
                        item.schedule().daysAWeek() > was.schedule().daysAWeek())
                .filter(harder -> harder)
                .count();
    }

    /** Compared only where both are counted alike. */
    private static boolean isMoreOfASet(Dose before, Dose now) {
        return isMore(before.repetitions(), now.repetitions())
                || isMore(before.holdSeconds(), now.holdSeconds())
                || isMore(before.minutes(), now.minutes())
                || isMore(before.metres(), now.metres())
                || isMore(before.workSeconds(), now.workSeconds());
    }

    private static <T extends Comparable<T>> boolean isMore(@Nullable T before, @Nullable T now) {
        return before != null && now != null && now.compareTo(before) > 0;
    }

    private boolean isHigherRung(DraftItem was, DraftItem item) {
        var old = catalogue.get(was.exercise());
        var now = catalogue.get(item.exercise());
        var level = old.level();
        var newLevel = now.level();
        return old.family() != null
                && Objects.equals(old.family(), now.family())
                && level != null
                && newLevel != null
                && newLevel > level;
    }

    /** A higher rung of the same ladder, or less for the hands to hold on to, in balance or gait. */
    boolean isUp(DraftItem was, DraftItem item) {
        var old = catalogue.get(was.exercise());
        var now = catalogue.get(item.exercise());
        var axis = now.domain().axis();
        if (axis != Axis.BALANCE && axis != Axis.GAIT) {
            return false;
        }
        var lessHeld = old.slug().equals(now.slug())
                && item.dose().support().compareTo(was.dose().support()) > 0;
        return lessHeld || isHigherRung(was, item);
    }
}
