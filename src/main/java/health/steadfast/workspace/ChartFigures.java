package health.steadfast.workspace;

import health.steadfast.adherence.Attendance;
import health.steadfast.adherence.DayMark;
import health.steadfast.adherence.Decline;
import health.steadfast.adherence.DoneCount;
import health.steadfast.adherence.ItemWeek;
import health.steadfast.adherence.OverDoing;
import health.steadfast.adherence.RunningWeek;
import health.steadfast.adherence.TrainingDays;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.plans.WeekPlan;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.Variant;
import health.steadfast.workspace.Chart.CalendarWeek;
import health.steadfast.workspace.Chart.Evidence;
import health.steadfast.workspace.Chart.ItemLine;
import health.steadfast.workspace.Chart.PartLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works the chart out from plan, kept weeks and logs; no statement.
 *
 * @param weeks kept weeks that are over, the newest first
 * @param logs every log since the oldest of these weeks or of the calendar that is looked at
 */
record ChartFigures(PlanHistory plan, List<ItemWeek> weeks, List<LoggedExercise> logs, LocalDate today) {

    static final int CALENDAR_WEEKS = 12;
    static final int SCORED_WEEKS = 4;

    /** An entry counts as late from so many days on. */
    private static final int LATE_DAYS = 2;

    List<CalendarWeek> calendar() {
        var running = WeekPlan.weekOf(today);
        return IntStream.range(0, CALENDAR_WEEKS)
                .mapToObj(week -> running.minusWeeks(CALENDAR_WEEKS - 1L - week))
                .map(this::calendarWeek)
                .toList();
    }

    private CalendarWeek calendarWeek(LocalDate monday) {
        var marks = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> DayMark.of(plan, day, logs, today))
                .toList();
        return new CalendarWeek(monday, marks, TrainingDays.of(WeekPlan.of(plan, monday), logs));
    }

    /** Gait, balance and hand as they are, "other" by its parts. */
    List<PartLine> parts() {
        return Arrays.stream(Axis.values())
                .flatMap(axis -> axis == Axis.OTHER
                        ? Arrays.stream(Domain.values())
                                .filter(domain -> domain.axis() == axis)
                                .map(domain -> part(axis, domain))
                        : Stream.of(part(axis, null)))
                .filter(part -> part.inPlan() || part.attendance().isScored())
                .toList();
    }

    private PartLine part(Axis axis, @Nullable Domain domain) {
        var scored = lastScored(week -> week.axis() == axis);
        var ofPart = weeks.stream()
                .filter(week -> week.axis() == axis && (domain == null || week.domain() == domain))
                .filter(week -> scored.contains(week.week()))
                .toList();
        var evidence = evidence(ofPart);
        var entries = evidence.stream().flatMap(it -> it.entries().stream()).toList();
        return new PartLine(
                axis,
                domain,
                plan.pauseOn(today).isPresent(),
                inForce().stream().anyMatch(item -> item.axis() == axis && (domain == null || isOf(item, domain))),
                Attendance.of(ofPart),
                ofPart.stream().mapToInt(ItemWeek::extra).sum(),
                (int) entries.stream()
                        .filter(log -> log.daysLate() >= LATE_DAYS)
                        .count(),
                (int) entries.stream()
                        .filter(log -> log.variant() != Variant.FULL)
                        .map(LoggedExercise::date)
                        .distinct()
                        .count(),
                decline(axis, domain),
                evidence);
    }

    /** What one axis in one week is made of. */
    List<Evidence> evidence(Axis axis, LocalDate monday) {
        return evidence(weeks.stream()
                .filter(week -> week.axis() == axis && week.week().equals(monday))
                .toList());
    }

    private List<Evidence> evidence(List<ItemWeek> of) {
        return of.stream()
                .filter(week -> week.planned() > 0 || week.work().done() > 0)
                .map(this::evidence)
                .toList();
    }

    private @Nullable Integer decline(Axis axis, @Nullable Domain domain) {
        var points =
                Decline.points(finished(week -> week.axis() == axis && (domain == null || week.domain() == domain)));
        return points.isPresent() ? points.getAsInt() : null;
    }

    private List<ItemWeek> finished(Predicate<ItemWeek> wanted) {
        var running = WeekPlan.weekOf(today);
        return weeks.stream()
                .filter(week -> week.week().isBefore(running))
                .filter(wanted)
                .toList();
    }

    /** Kept weeks know the domain of every item that was ever planned, those ahead included. */
    private boolean isOf(PrescribedItem item, Domain domain) {
        return Objects.equals(domains().get(item.id()), domain);
    }

    private Map<PlanItemId, Domain> domains() {
        return weeks.stream().collect(Collectors.toMap(ItemWeek::item, ItemWeek::domain, (newer, older) -> newer));
    }

    private Evidence evidence(ItemWeek week) {
        var sunday = week.week().plusDays(6);
        var entries = logs.stream()
                .filter(log -> log.item().equals(week.item())
                        && !log.date().isBefore(week.week())
                        && !log.date().isAfter(sunday))
                .toList();
        return new Evidence(week.item(), exerciseOf(week.item(), sunday), week.week(), week.attendance(), entries);
    }

    /** The exercise of the item as it was at the end of a week. */
    private String exerciseOf(PlanItemId item, LocalDate day) {
        return plan.versions().stream()
                .filter(version -> !version.startsOn().isAfter(day))
                .flatMap(version -> version.items().stream())
                .filter(it -> it.id().equals(item))
                .reduce((earlier, later) -> later)
                .map(it -> it.exercise().value())
                .orElse("");
    }

    /** The Mondays of the last weeks in which anything of the wanted kind was planned. */
    private Set<LocalDate> lastScored(Predicate<ItemWeek> wanted) {
        return finished(week -> week.planned() > 0 && wanted.test(week)).stream()
                .map(ItemWeek::week)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(SCORED_WEEKS)
                .collect(Collectors.toSet());
    }

    List<ItemLine> items(Set<ItemExercise> resting) {
        return inForce().stream().map(item -> item(item, resting)).toList();
    }

    private ItemLine item(PrescribedItem item, Set<ItemExercise> resting) {
        var scored = lastScored(week -> week.item().equals(item.id()));
        var ofItem = weeks.stream()
                .filter(week -> week.item().equals(item.id()) && scored.contains(week.week()))
                .toList();
        var running = RunningWeek.of(WeekPlan.of(plan, today), item.id(), doneThisWeek(item.id()), logs, today);
        return new ItemLine(
                item,
                Attendance.of(ofItem),
                ofItem.stream().map(ItemWeek::work).reduce(DoneCount.NOTHING, DoneCount::plus),
                running.done(),
                running.planned(),
                running.isOnTrack(),
                OverDoing.in(finished(week -> week.item().equals(item.id()))),
                resting.contains(new ItemExercise(item.id(), item.exercise())));
    }

    private int doneThisWeek(PlanItemId item) {
        var running = WeekPlan.weekOf(today);
        return weeks.stream()
                .filter(week -> week.week().equals(running) && week.item().equals(item))
                .mapToInt(week -> week.work().done())
                .sum();
    }

    private List<PrescribedItem> inForce() {
        return plan.inForceOn(today).map(PublishedVersion::items).orElse(List.of());
    }
}
