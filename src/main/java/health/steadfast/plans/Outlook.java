package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one plan from a day on: the one in force that day, and those that follow it. A version that is
 * replaced before its first day never comes into force and is not among them.
 *
 * @param versions in the order of their first days
 */
public record Outlook(LocalDate day, List<VersionDetails> versions) implements Serializable {

    public Outlook {
        versions = List.copyOf(versions);
    }

    /** @param ofPlan every version of one plan, oldest first */
    public static Outlook of(List<VersionDetails> ofPlan, LocalDate day) {
        var ahead = new ArrayDeque<VersionDetails>();
        var next = LocalDate.MAX;
        for (var version : ofPlan.reversed()) {
            if (version.startsOn().isBefore(next)) {
                if (next.isAfter(day)) {
                    ahead.addFirst(version);
                }
                next = version.startsOn();
            }
        }
        return new Outlook(day, List.copyOf(ahead));
    }

    /** The version in force on the day, or the first one that is still to come. */
    public Optional<VersionDetails> live() {
        return versions.stream().findFirst();
    }

    /** The versions that follow it. */
    public List<VersionDetails> later() {
        return versions.isEmpty() ? List.of() : versions.subList(1, versions.size());
    }

    /** The version with all sets again, if an easier start is under way on the day. */
    public Optional<VersionDetails> fullAgain() {
        return live().filter(VersionDetails::eased).flatMap(it -> full());
    }

    /** The first version with all its sets. */
    private Optional<VersionDetails> full() {
        return versions.stream().filter(version -> !version.eased()).findFirst();
    }

    /** What the day would ask for if no easier start were under way. */
    public List<DraftItem> fullItems() {
        return versions.isEmpty() ? List.of() : inFull().getFirst().items();
    }

    /** The same as stretches, the first one from the day on. */
    List<Stretch> stretches() {
        return versions.stream().map(this::stretch).toList();
    }

    /** As if no easier start were under way. */
    List<Stretch> inFull() {
        var first = full();
        if (first.isEmpty()) {
            return stretches();
        }
        var from = stretch(versions.getFirst()).from();
        var full = new ArrayList<Stretch>();
        full.add(stretch(first.get()).from(from));
        versions.stream()
                .filter(version -> version.startsOn().isAfter(first.get().startsOn()))
                .map(this::stretch)
                .forEach(full::add);
        return List.copyOf(full);
    }

    private Stretch stretch(VersionDetails version) {
        var from = version.startsOn().isAfter(day) ? version.startsOn() : day;
        return new Stretch(from, version.items(), version.strategies(), version.reason(), version.eased());
    }
}
