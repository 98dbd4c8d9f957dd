package health.steadfast.workspace;

import health.steadfast.adherence.Attendance;
import health.steadfast.adherence.ItemWeek;
import health.steadfast.library.Axis;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.WeekPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adherence week by week on every axis, as reported by the patient; the running week is not scored and not shown.
 *
 * @param weeks the Mondays, the oldest first
 * @param lines the axes on which anything was scored, each with one figure for every week
 * @param versions of the plan that began within these weeks, in order
 */
public record AdherenceTrend(
        TrendSpan span, LocalDate today, List<LocalDate> weeks, List<Line> lines, List<Version> versions)
        implements Serializable {

    public AdherenceTrend {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
    }

    /** One axis; the figures stand in the order of the weeks. */
    public record Line(Axis axis, List<Figure> figures) implements Serializable {

        public Line {
            figures = List.copyOf(figures);
        }

        boolean isScored() {
            return figures.stream().anyMatch(it -> it.attendance().isScored());
        }
    }

    /**
     * One axis in one week.
     *
     * @param onHold whether the plan rested on any day of a week that is not scored
     */
    public record Figure(LocalDate monday, Attendance attendance, boolean onHold) implements Serializable {}

    /** A version of the plan and the day it began. */
    public record Version(int no, LocalDate startsOn) implements Serializable {}

    /** @param kept the kept weeks of every item; more than are looked at do no harm */
    static AdherenceTrend of(PlanHistory plan, Collection<ItemWeek> kept, LocalDate today, TrendSpan span) {
        var first = first(today, span);
        var weeks = IntStream.range(0, span.weeks()).mapToObj(first::plusWeeks).toList();
        var lines = Arrays.stream(Axis.values())
                .map(axis -> new Line(
                        axis,
                        weeks.stream()
                                .map(monday -> figure(plan, kept, axis, monday))
                                .toList()))
                .filter(Line::isScored)
                .toList();
        return new AdherenceTrend(span, today, weeks, lines, versions(plan, first, today));
    }

    /** The oldest Monday that is looked at. */
    static LocalDate first(LocalDate today, TrendSpan span) {
        return WeekPlan.weekOf(today).minusWeeks(span.weeks());
    }

    /** Those that began in this time and were not replaced before they began. */
    static List<Version> versions(PlanHistory plan, LocalDate from, LocalDate to) {
        return plan.versions().stream()
                .filter(it -> !it.startsOn().isBefore(from) && !it.startsOn().isAfter(to))
                .filter(it -> plan.inForceOn(it.startsOn())
                        .filter(inForce -> isSame(inForce, it))
                        .isPresent())
                .map(it -> new Version(it.no(), it.startsOn()))
                .toList();
    }

    private static boolean isSame(PublishedVersion one, PublishedVersion other) {
        return one.plan().equals(other.plan()) && one.no() == other.no();
    }

    private static Figure figure(PlanHistory plan, Collection<ItemWeek> kept, Axis axis, LocalDate monday) {
        var attendance = Attendance.of(kept.stream()
                .filter(it -> it.axis() == axis && it.week().equals(monday))
                .toList());
        return new Figure(monday, attendance, !attendance.isScored() && rested(plan, monday));
    }

    private static boolean rested(PlanHistory plan, LocalDate monday) {
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .anyMatch(day -> plan.pauseOn(day).isPresent());
    }
}
