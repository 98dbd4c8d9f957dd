package health.steadfast.workspace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A therapist's own patients, filtered and in order.
 *
 * @param counts how many patients every filter would show, whatever was searched for
 */
public record Roster(List<RosterRow> rows, Map<RosterFilter, Integer> counts) {

    public Roster {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** {@code everybody} comes ordered by name, which stays the order among equals. */
    static Roster of(List<RosterRow> everybody, RosterFilter filter, RosterSort sort, String search) {
        var wanted = SearchText.of(search);
        var rows = everybody.stream()
                .filter(row -> wanted.isEmpty() ? filter.shows(row) : wanted.matches(row))
                .sorted(sort.order())
                .toList();
        return new Roster(rows, counts(everybody));
    }

    public int count(RosterFilter filter) {
        return counts.getOrDefault(filter, 0);
    }

    private static Map<RosterFilter, Integer> counts(List<RosterRow> everybody) {
        var counts = new EnumMap<RosterFilter, Integer>(RosterFilter.class);
        for (var filter : RosterFilter.values()) {
            counts.put(filter, (int) everybody.stream().filter(filter::shows).count());
        }
        return counts;
    }
}
