package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what asks for more balance than before; one such step a version is enough. */
final class StepsUp {

    private final Catalogue catalogue;

    StepsUp(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The first item of balance or gait that went up from one version to the next. */
    Optional<DraftItem> first(List<DraftItem> before, List<DraftItem> after) {
        return after.stream()
                .filter(item -> before.stream()
                        .filter(was -> was.id().equals(item.id()))
                        .anyMatch(was -> isUp(was, item)))
                .findFirst();
    }

    /** A higher rung of the same ladder, or less for the hands to hold on to, in balance or gait. */
    boolean isUp(DraftItem was, DraftItem item) {
        var old = catalogue.get(was.exercise());
        var now = catalogue.get(item.exercise());
        var axis = now.domain().axis();
        if (axis != Axis.BALANCE && axis != Axis.GAIT) {
            return false;
        }
        var sameLadder = old.family() != null && Objects.equals(old.family(), now.family());
        var level = old.level();
        var newLevel = now.level();
        var higher = sameLadder && level != null && newLevel != null && newLevel > level;
        var lessHeld = old.slug().equals(now.slug())
                && item.dose().support().compareTo(was.dose().support()) > 0;
        return higher || lessHeld;
    }
}
