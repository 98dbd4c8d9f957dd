package health.steadfast.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rest of the plan that lasts today, however many pauses overlap or follow each other in it.
 *
 * @param since its first day
 * @param kinds why it rests
 * @param pauses the pauses that cover today, with what a command about them needs
 */
public record Hold(LocalDate since, Set<PauseKind> kinds, List<StoredPause> pauses) implements Serializable {

    public Hold {
        kinds = Set.copyOf(kinds);
        pauses = List.copyOf(pauses);
    }

    /**
     * Joins what overlaps or touches.
     *
     * @param lasting the pauses that cover today
     * @param all every pause that has begun
     */
    static Hold of(List<StoredPause> lasting, List<PausePeriod> all, LocalDate today) {
        var since = today;
        var kinds = EnumSet.noneOf(PauseKind.class);
        boolean grown;
        do {
            var first = since;
            var touching = all.stream()
                    .filter(pause -> !pause.from().isAfter(today))
                    .filter(pause -> pause.until() == null || !pause.until().isBefore(first.minusDays(1)))
                    .toList();
            touching.forEach(pause -> kinds.add(pause.kind()));
            since = touching.stream()
                    .map(PausePeriod::from)
                    .min(LocalDate::compareTo)
                    .filter(from -> from.isBefore(first))
                    .orElse(first);
            grown = since.isBefore(first);
        } while (grown);
        return new Hold(since, kinds, lasting);
    }

    /** The last day it will rest, null: nobody knows yet. */
    public @Nullable LocalDate lastDay() {
        var last = since;
        for (var pause : pauses) {
            var until = pause.period().until();
            if (until == null) {
                return null;
            }
            last = until.isAfter(last) ? until : last;
        }
        return last;
    }

    /** Full days of rest if the plan goes on today. */
    public int days(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(since, today);
    }

    /** A relapse among the reasons; a possible one alone is none yet. */
    public boolean hasRelapse() {
        return kinds.contains(PauseKind.RELAPSE);
    }
}
