package health.steadfast.workspace;

import health.steadfast.adherence.DayMark;
import health.steadfast.library.Axis;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.training.Steadiness;
import health.steadfast.training.Variant;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was reported between two reviews; counts, never a judgement.
 *
 * @param trainedDays days on which anything was done
 * @param openDays planned days on which nothing was done
 * @param heldDays days on hold, not counted
 * @param shortDays trained days in the short or hot-day version
 * @param before tiredness before the sessions, mean of 0 to 10; empty without an answer
 * @param after tiredness after them, likewise
 * @param rises sessions after which tiredness had risen by {@link #RISE} or more
 * @param efforts one line for each axis with an effort that has a band
 * @param steadiness one line for each exercise with an answer, the most answers first
 */
public record ReviewFigures(
        int trainedDays,
        int openDays,
        int heldDays,
        int shortDays,
        @Nullable Double before,
        @Nullable Double after,
        int rises,
        List<EffortLine> efforts,
        List<SteadyLine> steadiness)
        implements Serializable {

    /** Points of tiredness, of 10, from which a rise is worth a word (domain rule H1 looks at the same size). */
    public static final int RISE = 3;

    public ReviewFigures {
        efforts = List.copyOf(efforts);
        steadiness = List.copyOf(steadiness);
    }

    /** How often effort lay below, in and above the prescribed band. */
    public record EffortLine(Axis axis, int below, int within, int above) implements Serializable {

        EffortLine plus(int felt, int low, int high) {
            return new EffortLine(
                    axis,
                    below + (felt < low ? 1 : 0),
                    within + (felt >= low && felt <= high ? 1 : 0),
                    above + (felt > high ? 1 : 0));
        }
    }

    /** How steady an exercise was, answer by answer. */
    public record SteadyLine(ExerciseSlug exercise, Map<Steadiness, Integer> answers) implements Serializable {

        public SteadyLine {
            answers = new EnumMap<>(answers);
        }

        public int count() {
            return answers.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static ReviewFigures of(Chart chart, List<SessionDay> days, LocalDate since, Catalogue catalogue) {
        var marks = marks(chart, since);
        var rises = days.stream().filter(ReviewFigures::rose).count();
        return new ReviewFigures(
                count(marks, DayMark.DONE, DayMark.SHORT, DayMark.PARTLY),
                count(marks, DayMark.OPEN),
                count(marks, DayMark.ON_HOLD),
                (int) days.stream().filter(day -> day.variant() != Variant.FULL).count(),
                mean(days, SessionDay::fatigueBefore),
                mean(days, SessionDay::fatigueAfter),
                (int) rises,
                efforts(days, catalogue),
                steadiness(days));
    }

    private static List<DayMark> marks(Chart chart, LocalDate since) {
        return chart.calendar().stream()
                .flatMap(week -> IntStream.range(0, week.days().size())
                        .filter(day -> !week.monday().plusDays(day).isBefore(since))
                        .mapToObj(week.days()::get))
                .toList();
    }

    private static int count(List<DayMark> marks, DayMark... wanted) {
        var set = List.of(wanted);
        return (int) marks.stream().filter(set::contains).count();
    }

    private static boolean rose(SessionDay day) {
        var before = day.fatigueBefore();
        var after = day.fatigueAfter();
        return before != null && after != null && after - before >= RISE;
    }

    private static @Nullable Double mean(List<SessionDay> days, Function<SessionDay, @Nullable Integer> answer) {
        var values = new ArrayList<Integer>();
        for (var day : days) {
            var value = answer.apply(day);
            if (value != null) {
                values.add(value);
            }
        }
        OptionalDouble mean = values.stream().mapToInt(Integer::intValue).average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private static List<EffortLine> efforts(List<SessionDay> days, Catalogue catalogue) {
        var lines = new EnumMap<Axis, EffortLine>(Axis.class);
        for (var day : days) {
            for (var entry : day.entries()) {
                var felt = entry.effort();
                var low = entry.effortLow();
                var high = entry.effortHigh();
                if (felt != null && low != null && high != null) {
                    var axis = catalogue.get(entry.exercise()).domain().axis();
                    var line = lines.getOrDefault(axis, new EffortLine(axis, 0, 0, 0));
                    lines.put(axis, line.plus(felt, low, high));
                }
            }
        }
        return List.copyOf(lines.values());
    }

    private static List<SteadyLine> steadiness(List<SessionDay> days) {
        var answers = new LinkedHashMap<ExerciseSlug, Map<Steadiness, Integer>>();
        for (var day : days) {
            for (var entry : day.entries()) {
                var answer = entry.steadiness();
                if (answer != null) {
                    answers.computeIfAbsent(entry.exercise(), it -> new EnumMap<>(Steadiness.class))
                            .merge(answer, 1, Integer::sum);
                }
            }
        }
        return answers.entrySet().stream()
                .map(it -> new SteadyLine(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(SteadyLine::count).reversed())
                .toList();
    }
}
