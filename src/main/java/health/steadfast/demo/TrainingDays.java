package health.steadfast.demo;

import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.WeekPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which days somebody trained, and what: week by week as much of the plan as the story says, on the weekdays this
 * person likes, with what is left of a fraction carried over to the next week.
 */
final class TrainingDays {

    private final DemoPlan plan;
    private final PlanHistory history;
    private final Habits habits;
    private final Random chance;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<LocalDate, PlanItemId> certain;
    private final Map<DayOfWeek, Double> liking = new EnumMap<>(DayOfWeek.class);
    private final Map<PlanItemId, Double> carried = new HashMap<>();
    private final NavigableMap<LocalDate, Set<PlanItemId>> days = new TreeMap<>();

    private TrainingDays(
            DemoPlan plan,
            PlanHistory history,
            Habits habits,
            Random chance,
            LocalDate last,
            Map<LocalDate, PlanItemId> certain) {
        this.plan = plan;
        this.history = history;
        this.habits = habits;
        this.chance = chance;
        this.first = history.versions().getFirst().startsOn();
        this.last = last;
        this.certain = certain;
        for (var day : DayOfWeek.values()) {
            liking.put(day, chance.nextDouble() - (day == DayOfWeek.SUNDAY ? 0.5 : 0));
        }
    }

    /**
     * @param last the day of the last session
     * @param certain what was done on a day for certain, because something happened while doing it
     */
    static NavigableMap<LocalDate, Set<PlanItemId>> of(
            DemoPlan plan,
            PlanHistory history,
            Habits habits,
            Random chance,
            LocalDate last,
            Map<LocalDate, PlanItemId> certain) {
        var training = new TrainingDays(plan, history, habits, chance, last, certain);
        if (habits.hasBegun()) {
            for (var week = WeekPlan.weekOf(training.first); !week.isAfter(last); week = week.plusWeeks(1)) {
                training.train(WeekPlan.of(history, week));
            }
            certain.forEach((day, item) -> training.day(day).add(item));
            training.keepTheLastDay();
        }
        return training.days;
    }

    private void train(WeekPlan week) {
        var open = week.activeDays().stream().filter(day -> !day.isAfter(last)).toList();
        if (open.isEmpty()) {
            return;
        }
        var times = new LinkedHashMap<PrescribedItem, Integer>();
        var mood = 0.75 + chance.nextDouble() / 2; // weeks are not all alike
        week.items().forEach(item -> times.put(item, times(week, item, open, mood)));
        var most = times.values().stream().mapToInt(it -> it).max().orElse(0);
        var all = times.values().stream().mapToInt(it -> it).sum();
        var chosen = chosen(week, open, Math.max(most, Math.min(all, habits.days())));
        var nth = 0;
        for (var item : times.entrySet()) {
            spread(week, item.getKey(), item.getValue(), chosen, place(nth++));
        }
    }

    /** How often an item is done in the open days of a week. */
    private int times(WeekPlan week, PrescribedItem item, List<LocalDate> open, double mood) {
        var active = week.activeDays(item.id());
        var here = active.stream().filter(open::contains).count();
        if (here == 0) {
            return 0;
        }
        var usual = share(item.id(), week.week());
        var share = usual < 0.95 ? usual * mood : usual;
        var wanted = share * week.planned(item.id()) * here / active.size() + carried.getOrDefault(item.id(), 0.5);
        var most = usual > 1 ? here : Math.min(here, week.planned(item.id()));
        var times = (int) Math.min(Math.floor(wanted), most);
        carried.put(item.id(), Math.min(wanted - times, 0.99));
        return times;
    }

    private double share(PlanItemId item, LocalDate week) {
        var length = Math.max(1, ChronoUnit.DAYS.between(first, last) - 6);
        var point = (double) ChronoUnit.DAYS.between(first, week) / length;
        return Habits.at(habits.keen(), point) * Habits.at(plan.story(item).keen(), point);
    }

    /** The week's training days: fixed ones first, then the ones this person likes. */
    private List<LocalDate> chosen(WeekPlan week, List<LocalDate> open, int count) {
        var fixed = new LinkedHashSet<LocalDate>();
        week.items().stream()
                .filter(item -> item.schedule() instanceof Schedule.Weekdays)
                .forEach(item -> fixed.addAll(week.scheduledDates(item.id())));
        var worth = new HashMap<LocalDate, Double>();
        for (var day : open) {
            var bonus = day.equals(last) || certain.containsKey(day) ? 9 : fixed.contains(day) ? 2 : 0;
            worth.put(day, liking.getOrDefault(day.getDayOfWeek(), 0.0) + bonus + 0.4 * chance.nextDouble());
        }
        return open.stream()
                .sorted(Comparator.comparing(worth::get, Comparator.reverseOrder()))
                .limit(Math.max(count, fixed.stream().filter(open::contains).count()))
                .sorted()
                .toList();
    }

    /** Where between two days the items of a plan lie; who spreads them out has each somewhere else. */
    private double place(int nth) {
        return habits.days() == 0 ? 0.5 : (0.95 + 0.37 * nth) % 1;
    }

    private void spread(WeekPlan week, PrescribedItem item, int count, List<LocalDate> chosen, double place) {
        var possible = new ArrayList<>(
                chosen.stream().filter(week.activeDays(item.id())::contains).toList());
        if (item.schedule() instanceof Schedule.Weekdays) {
            var due = week.scheduledDates(item.id());
            possible.sort(Comparator.comparing((LocalDate day) -> !due.contains(day)));
            possible.stream().limit(count).forEach(day -> day(day).add(item.id()));
            return;
        }
        var number = Math.min(count, possible.size());
        for (var nth = 0; nth < number; nth++) {
            day(possible.get((int) ((nth + place) * possible.size() / number))).add(item.id());
        }
    }

    /** The story names the day of the last session, so there is one, whatever else the week was like. */
    private void keepTheLastDay() {
        if (!days.containsKey(last)) {
            history.inForceOn(last)
                    .ifPresent(version -> version.items().stream()
                            .filter(item -> share(item.id(), last) > 0)
                            .limit(2)
                            .forEach(item -> day(last).add(item.id())));
        }
    }

    private Set<PlanItemId> day(LocalDate day) {
        return days.computeIfAbsent(day, it -> new LinkedHashSet<>());
    }
}
