package health.steadfast.plans;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one week (Monday to Sunday) asks for, item by item, when plans change or rest in the middle of it. Pure
 * arithmetic over a {@link PlanHistory}.
 *
 * <p>A day is active for an item while a version that holds the item is in force, the day lies between the first and
 * the last day of the item, and no pause covers it. An item
 * of n days a week plans, over all versions v, {@code floor(sum of n_v * k_v * activeDays(v) / 7 + 0.5)} times, k
 * being the times a day; one of fixed weekdays plans k for every scheduled active date. Zero means: not scored.
 */
public final class WeekPlan {

    private final LocalDate week;
    private final Map<LocalDate, Map<PlanItemId, PrescribedItem>> activeDays;

    private WeekPlan(LocalDate week, Map<LocalDate, Map<PlanItemId, PrescribedItem>> activeDays) {
        this.week = week;
        this.activeDays = activeDays;
    }

    /** The week that {@code anyDay} lies in. */
    public static WeekPlan of(PlanHistory history, LocalDate anyDay) {
        var monday = weekOf(anyDay);
        var days = new LinkedHashMap<LocalDate, Map<PlanItemId, PrescribedItem>>();
        IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(day -> history.pauseOn(day).isEmpty())
                .forEach(day -> history.inForceOn(day).ifPresent(version -> days.put(day, byId(version.items(), day))));
        return new WeekPlan(monday, days);
    }

    /** The Monday of the week of a day. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Monday of this week. */
    public LocalDate week() {
        return week;
    }

    /** The days on which a version is in force and no pause covers the day, in order. */
    public List<LocalDate> activeDays() {
        return List.copyOf(activeDays.keySet());
    }

    /** The active days on which the version in force holds {@code item}, in order. */
    public List<LocalDate> activeDays(PlanItemId item) {
        return activeDays.entrySet().stream()
                .filter(day -> day.getValue().containsKey(item))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every item that is in force on at least one active day, as of the last of those days. */
    public Collection<PrescribedItem> items() {
        var items = new LinkedHashMap<PlanItemId, PrescribedItem>();
        activeDays.values().forEach(items::putAll);
        return List.copyOf(items.values());
    }

    /** The item as prescribed on an active day. */
    public Optional<PrescribedItem> on(LocalDate day, PlanItemId item) {
        return Optional.ofNullable(activeDays.getOrDefault(day, Map.of()).get(item));
    }

    /** How often the item is planned in this week; 0: the week is not scored. */
    public int planned(PlanItemId item) {
        var anyDay = 0; // n times k, summed over the active days
        var fixed = 0;
        for (var day : activeDays(item)) {
            var schedule = schedule(day, item);
            if (schedule instanceof Schedule.Weekdays weekdays) {
                fixed += weekdays.days().contains(day.getDayOfWeek()) ? weekdays.timesADay() : 0;
            } else {
                anyDay += schedule.daysAWeek() * schedule.timesADay();
            }
        }
        return (2 * anyDay + 7) / 14 + fixed; // floor(anyDay / 7 + 0.5) without fractions
    }

    /** The planned count of every item of {@link #items()}. */
    public Map<PlanItemId, Integer> planned() {
        return items().stream().collect(Collectors.toMap(PrescribedItem::id, item -> planned(item.id())));
    }

    /** The active dates that fixed weekdays, or a daily schedule, name for the item. */
    public Set<LocalDate> scheduledDates(PlanItemId item) {
        return activeDays(item).stream()
                .filter(day -> isDue(schedule(day, item), day))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How often the item counts as done: on each active day as many logs as there are, but no more than the times a
     * day that day asks for. May exceed {@link #planned(PlanItemId)}.
     *
     * @param loggedOn the day of every log with a completion above zero; a day stands there once per log
     */
    public int done(PlanItemId item, Collection<LocalDate> loggedOn) {
        var logs = loggedOn.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return activeDays(item).stream()
                .mapToInt(day -> (int) Math.min(schedule(day, item).timesADay(), logs.getOrDefault(day, 0L)))
                .sum();
    }

    /**
     * On how many days of this week the patient is to train: no more than there are active days, at least what the
     * most frequent item of any days asks for, and at least the distinct fixed weekdays.
     */
    public int trainingDays() {
        var mostFrequent = activeDays.values().stream()
                .flatMap(items -> items.values().stream())
                .map(PrescribedItem::schedule)
                .filter(schedule -> !(schedule instanceof Schedule.Weekdays))
                .mapToInt(Schedule::daysAWeek)
                .max()
                .orElse(0);
        var fixed = activeDays.entrySet().stream()
                .filter(day -> day.getValue().values().stream()
                        .map(PrescribedItem::schedule)
                        .anyMatch(schedule -> schedule instanceof Schedule.Weekdays && isDue(schedule, day.getKey())))
                .count();
        return Math.min(activeDays.size(), Math.max(mostFrequent, (int) fixed));
    }

    private Schedule schedule(LocalDate day, PlanItemId item) {
        return on(day, item).orElseThrow().schedule();
    }

    private static boolean isDue(Schedule schedule, LocalDate day) {
        return switch (schedule) {
            case Schedule.Daily _ -> true;
            case Schedule.Weekdays weekdays -> weekdays.days().contains(day.getDayOfWeek());
            case Schedule.TimesAWeek _ -> false;
        };
    }

    private static Map<PlanItemId, PrescribedItem> byId(List<PrescribedItem> items, LocalDate day) {
        return items.stream()
                .filter(item -> item.active().covers(day))
                .collect(Collectors.toMap(PrescribedItem::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }
}
