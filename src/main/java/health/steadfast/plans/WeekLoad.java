package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseTime;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long the sessions of a usual week are. Items of any days gather on days that are used anyway, as they do when the
 * patient trains, else on Monday, Wednesday, Friday and so on.
 */
public record WeekLoad(Map<DayOfWeek, Session> sessions) implements Serializable {

    private static final List<DayOfWeek> SPREAD = List.of(
            DayOfWeek.MONDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);

    public WeekLoad {
        sessions = Map.copyOf(sessions);
    }

    /** What one day asks for. */
    public record Session(Duration time, int exercises) implements Serializable {

        private static final Session NOTHING = new Session(Duration.ZERO, 0);

        private Session with(Duration more, int moreExercises) {
            return new Session(time.plus(more), exercises + moreExercises);
        }

        /** Begun minutes count as whole ones. */
        public int minutes() {
            return ExerciseTime.wholeMinutes(time);
        }
    }

    public static WeekLoad of(List<DraftItem> items, Catalogue catalogue) {
        var sessions = new EnumMap<DayOfWeek, Session>(DayOfWeek.class);
        var byFrequency = new ArrayList<>(items);
        byFrequency.sort(Comparator.comparing((DraftItem item) -> item.schedule() instanceof Schedule.TimesAWeek)
                .thenComparing(item -> -item.schedule().daysAWeek()));
        for (var item : byFrequency) {
            var exercises = item.chosen();
            var time = item.lasting(catalogue).multipliedBy(item.schedule().timesADay());
            for (var day : daysOf(item.schedule(), sessions.keySet())) {
                sessions.merge(day, Session.NOTHING.with(time, exercises), (had, added) -> had.with(time, exercises));
            }
        }
        return new WeekLoad(sessions);
    }

    public boolean isEmpty() {
        return sessions.isEmpty();
    }

    public int shortestMinutes() {
        return sessions.values().stream().mapToInt(Session::minutes).min().orElse(0);
    }

    public int longestMinutes() {
        return sessions.values().stream().mapToInt(Session::minutes).max().orElse(0);
    }

    public int weekMinutes() {
        var week = sessions.values().stream().map(Session::time).reduce(Duration.ZERO, Duration::plus);
        return week.isZero() ? 0 : ExerciseTime.wholeMinutes(week);
    }

    public int mostExercises() {
        return sessions.values().stream().mapToInt(Session::exercises).max().orElse(0);
    }

    /** The days that ask for more minutes than the patient can give. */
    public Set<DayOfWeek> daysOver(int dailyMinutes) {
        var over = EnumSet.noneOf(DayOfWeek.class);
        sessions.forEach((day, session) -> {
            if (session.minutes() > dailyMinutes) {
                over.add(day);
            }
        });
        return over;
    }

    private static Set<DayOfWeek> daysOf(Schedule schedule, Set<DayOfWeek> used) {
        return switch (schedule) {
            case Schedule.Daily _ -> EnumSet.allOf(DayOfWeek.class);
            case Schedule.Weekdays fixed -> fixed.days();
            case Schedule.TimesAWeek times -> {
                var days = EnumSet.noneOf(DayOfWeek.class);
                SPREAD.stream()
                        .sorted(Comparator.comparing(day -> !used.contains(day)))
                        .limit(times.days())
                        .forEach(days::add);
                yield days;
            }
        };
    }
}
