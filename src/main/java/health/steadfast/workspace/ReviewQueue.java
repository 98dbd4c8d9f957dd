package health.steadfast.workspace;

import health.steadfast.caseload.RecordNumber;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A therapist's reviews by date, the one that waits longest first, as read at one moment.
 *
 * @param reviews those that are due, then those of the next {@link #DAYS_AHEAD} days
 */
public record ReviewQueue(List<DueReview> reviews) implements Serializable {

    /** How far the queue looks ahead. */
    public static final int DAYS_AHEAD = 14;

    public ReviewQueue {
        reviews = List.copyOf(reviews);
    }

    public List<DueReview> due() {
        return reviews.stream().filter(DueReview::isDue).toList();
    }

    /** The place among those that are due, from 1; 0 for a record that is not due. */
    public int place(RecordNumber record) {
        var due = due();
        return IntStream.range(0, due.size())
                        .filter(at -> due.get(at).record().equals(record))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    /** Who is due after this one; after the last, and for a record that is not due, the first of the others. */
    public Optional<DueReview> after(RecordNumber record) {
        var due = due();
        var place = place(record);
        return place > 0 && place < due.size()
                ? Optional.of(due.get(place))
                : due.stream().filter(it -> !it.record().equals(record)).findFirst();
    }
}
