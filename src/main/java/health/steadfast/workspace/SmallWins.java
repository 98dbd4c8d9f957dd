package health.steadfast.workspace;

import health.steadfast.plans.PlanItemId;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Variant;
import health.steadfast.workspace.SmallWin.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds small wins of the last weeks, one of a kind, the newest first. */
final class SmallWins {

    static final int SHOWN = 3;

    /** How far back something still counts as news. */
    static final int DAYS = 28;

    private static final int BREAK_DAYS = 7;

    private final List<LoggedExercise> done;
    private final LocalDate today;

    private SmallWins(Collection<LoggedExercise> logs, LocalDate today) {
        this.done = logs.stream()
                .filter(log -> log.completion().signum() > 0)
                .sorted(Comparator.comparing(LoggedExercise::date))
                .toList();
        this.today = today;
    }

    /**
     * @param logs of half a year
     * @param answers what was said three times in a row
     */
    static List<SmallWin> of(
            Collection<LoggedExercise> logs, List<ProgressWeek> weeks, List<SmallWin> answers, LocalDate today) {
        var wins = new SmallWins(logs, today);
        var kinds = EnumSet.noneOf(Kind.class);
        return Stream.of(
                        answers.stream(),
                        wins.fullWeek(weeks).stream(),
                        wins.newExercise().stream(),
                        wins.backAgain().stream(),
                        wins.lighter(Variant.SHORT, Kind.SHORT_DAY).stream(),
                        wins.lighter(Variant.HOT, Kind.HOT_DAY).stream())
                .flatMap(it -> it)
                .filter(win -> win.on().isAfter(today.minusDays(DAYS)))
                .sorted(Comparator.comparing(SmallWin::on).reversed())
                .filter(win -> kinds.add(win.kind()))
                .limit(SHOWN)
                .toList();
    }

    private Optional<SmallWin> fullWeek(List<ProgressWeek> weeks) {
        return weeks.reversed().stream()
                .filter(ProgressWeek::isFull)
                .findFirst()
                .map(week -> new SmallWin(Kind.FULL_WEEK, lastDayOf(week.monday()), null));
    }

    private LocalDate lastDayOf(LocalDate monday) {
        return done.stream()
                .map(LoggedExercise::date)
                .filter(day -> day.isBefore(monday.plusWeeks(1)))
                .max(Comparator.naturalOrder())
                .orElse(monday);
    }

    /** The item had another exercise before. */
    private Optional<SmallWin> newExercise() {
        Map<PlanItemId, LoggedExercise> last = new HashMap<>();
        @Nullable SmallWin newest = null;
        for (var log : done) {
            var before = last.put(log.item(), log);
            if (before != null
                    && before.versionNo() < log.versionNo()
                    && !before.exercise().equals(log.exercise())) {
                newest = new SmallWin(Kind.NEW_EXERCISE, log.date(), log.exercise());
            }
        }
        return Optional.ofNullable(newest);
    }

    private Optional<SmallWin> backAgain() {
        var days = new ArrayList<>(
                done.stream().map(LoggedExercise::date).distinct().toList());
        for (var i = days.size() - 1; i > 0; i--) {
            if (days.get(i - 1).plusDays(BREAK_DAYS).isBefore(days.get(i))) {
                return Optional.of(new SmallWin(Kind.BACK_AGAIN, days.get(i), null));
            }
        }
        return Optional.empty();
    }

    private Optional<SmallWin> lighter(Variant variant, Kind kind) {
        return done.reversed().stream()
                .filter(log -> log.variant() == variant)
                .findFirst()
                .map(log -> new SmallWin(kind, log.date(), null));
    }
}
