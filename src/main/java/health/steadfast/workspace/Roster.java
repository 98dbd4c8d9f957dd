package health.steadfast.workspace;

import health.steadfast.caseload.RecordNumber;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Everybody a therapist treats, as read at one moment. Filter, order and search work on what was read: up to 200
 * people, so that typing and changing a filter ask the database nothing.
 *
 * @param everybody ordered by name
 */
public record Roster(List<RosterRow> everybody) implements Serializable {

    public Roster {
        everybody = List.copyOf(everybody);
    }

    /**
     * The patients to show; among equals the order of names stays.
     *
     * @param search any part of names, record number or aids; a search looks at everybody, whatever the filter
     */
    public List<RosterRow> rows(RosterFilter filter, RosterSort sort, String search) {
        var wanted = SearchText.of(search);
        return everybody.stream()
                .filter(row -> wanted.isEmpty() ? filter.shows(row) : wanted.matches(row))
                .sorted(sort.order())
                .toList();
    }

    /** How many patients a filter shows. */
    public int count(RosterFilter filter) {
        return (int) everybody.stream().filter(filter::shows).count();
    }

    public Optional<RosterRow> find(RecordNumber record) {
        return everybody.stream().filter(row -> row.record().equals(record)).findFirst();
    }
}
