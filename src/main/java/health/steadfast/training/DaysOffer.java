package health.steadfast.training;

import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.WeekPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one day asks for: the items that are due on it, then those of any day that the week still wants, the one not
 * done for the longest time first. Strength does not come on two days running. Nothing at all makes a rest day.
 *
 * @param items the day's exercises, at most {@link #AT_ONCE}
 * @param more what is left beyond that, for whoever wants to go on
 * @param resting what would be due but rests until somebody has looked
 */
record DaysOffer(List<PrescribedItem> items, List<PrescribedItem> more, List<PrescribedItem> resting) {

    /** Fewer than four exercises at once is linked to better adherence, so the rest stands below. */
    static final int AT_ONCE = 4;

    DaysOffer {
        items = List.copyOf(items);
        more = List.copyOf(more);
        resting = List.copyOf(resting);
    }

    /**
     * @param week the week {@code today} lies in
     * @param done for every item the days of its logs with a completion above zero, once per log, this week's and
     *     earlier ones
     * @param domain the domain of an exercise
     * @param rests whether an item rests today
     */
    static DaysOffer of(
            WeekPlan week,
            LocalDate today,
            Map<PlanItemId, List<LocalDate>> done,
            Function<ExerciseSlug, Domain> domain,
            Predicate<PrescribedItem> rests) {
        var strengthToday = !strengthYesterday(week, today, done, domain);
        var due = new ArrayList<PrescribedItem>();
        var wanted = new ArrayList<PrescribedItem>();
        for (var item : itemsOn(week, today)) {
            var days = done.getOrDefault(item.id(), List.of());
            if (isFullOn(today, item, days)) {
                continue;
            }
            if (week.scheduledDates(item.id()).contains(today)) {
                due.add(item);
            } else if (isAnyDay(item)
                    && week.done(item.id(), days) < week.planned(item.id())
                    && (strengthToday || domain.apply(item.exercise()) != Domain.STRENGTH)) {
                wanted.add(item);
            }
        }
        var longestNotDone = Comparator.comparing((PrescribedItem item) -> last(done, item));
        due.sort(longestNotDone);
        wanted.sort(longestNotDone);
        due.addAll(wanted);
        return cut(due, rests);
    }

    /** The same items in the order of the plan, for whoever wants to train on a rest day. */
    static DaysOffer anyway(List<PrescribedItem> plan, Predicate<PrescribedItem> rests) {
        return cut(plan, rests);
    }

    boolean isRestDay() {
        return items.isEmpty();
    }

    private static List<PrescribedItem> itemsOn(WeekPlan week, LocalDate day) {
        return week.items().stream()
                .flatMap(item -> week.on(day, item.id()).stream())
                .toList();
    }

    private static boolean strengthYesterday(
            WeekPlan week,
            LocalDate today,
            Map<PlanItemId, List<LocalDate>> done,
            Function<ExerciseSlug, Domain> domain) {
        return itemsOn(week, today).stream()
                .filter(item -> domain.apply(item.exercise()) == Domain.STRENGTH)
                .anyMatch(item -> done.getOrDefault(item.id(), List.of()).contains(today.minusDays(1)));
    }

    /** Daily and fixed weekdays name their dates; only the others are free to come on any day. */
    private static boolean isAnyDay(PrescribedItem item) {
        return item.schedule() instanceof Schedule.TimesAWeek;
    }

    private static DaysOffer cut(List<PrescribedItem> all, Predicate<PrescribedItem> rests) {
        var open = all.stream().filter(Predicate.not(rests)).toList();
        var at = Math.min(AT_ONCE, open.size());
        return new DaysOffer(
                open.subList(0, at),
                open.subList(at, open.size()),
                all.stream().filter(rests).toList());
    }

    private static boolean isFullOn(LocalDate day, PrescribedItem item, List<LocalDate> done) {
        return done.stream().filter(day::equals).count() >= item.schedule().timesADay();
    }

    private static LocalDate last(Map<PlanItemId, List<LocalDate>> done, PrescribedItem item) {
        return done.getOrDefault(item.id(), List.of()).stream()
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
