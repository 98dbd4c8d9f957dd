package health.steadfast.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The order of the roster; within it, the order of names. */
public enum RosterSort {
    /** By urgency, then the oldest last session. */
    URGENCY(
            "urgency",
            Comparator.comparing(RosterRow::needsMe)
                    .reversed()
                    .thenComparing(RosterRow::mostUrgent)
                    .thenComparing(RosterRow::lastSession, nullsFirst())),
    /** As the rows come: by name. */
    NAME("name", (one, other) -> 0),
    LAST_SESSION("last-session", Comparator.comparing(RosterRow::lastSession, nullsFirst())),
    NEXT_REVIEW(
            "next-review",
            Comparator.comparing(RosterRow::nextReview, Comparator.nullsLast(Comparator.naturalOrder())));

    private final String code;
    private final Comparator<RosterRow> order;

    RosterSort(String code, Comparator<RosterRow> order) {
        this.code = code;
        this.order = order;
    }

    /** The word in the address. */
    public String code() {
        return code;
    }

    /** The order of an address, or empty if there is none of that name. */
    public static Optional<RosterSort> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    Comparator<RosterRow> order() {
        return order;
    }

    private static Comparator<LocalDate> nullsFirst() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }
}
