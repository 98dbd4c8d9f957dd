package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a plan asks for from one day on, until the next stretch begins.
 *
 * @param from the first day
 * @param reason why it changes on that day, in words the patient reads
 * @param eased begun one set easier after a rest; the next stretch has all sets again
 */
record Stretch(LocalDate from, List<DraftItem> items, List<Strategy> strategies, String reason, boolean eased)
        implements Serializable {

    Stretch {
        items = List.copyOf(items);
        strategies = List.copyOf(strategies);
    }

    Stretch with(List<DraftItem> changed) {
        return new Stretch(from, changed, strategies, reason, eased);
    }

    Stretch because(String changed) {
        return new Stretch(from, items, strategies, changed, eased);
    }

    Stretch from(LocalDate day) {
        return new Stretch(day, items, strategies, reason, eased);
    }

    Stretch eased(List<DraftItem> easier) {
        return new Stretch(from, easier, strategies, reason, true);
    }
}
