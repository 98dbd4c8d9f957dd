package health.steadfast.adherence;

import health.steadfast.adherence.History.Asked;
import health.steadfast.adherence.History.Hold;
import health.steadfast.adherence.History.LighterDay;
import health.steadfast.adherence.History.Log;
import health.steadfast.adherence.History.Version;
import health.steadfast.library.Domain;
import health.steadfast.plans.PlanItemId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adherence worked out slowly and obviously, day by day, straight from the clinical notes. It shares no code with the
 * program, and is what the program's figures are compared with.
 */
final class SlowWeeks {

    private static final BigDecimal AS_PRESCRIBED = new BigDecimal("0.8");

    private final History history;
    private final Function<String, Domain> domains;

    SlowWeeks(History history, Function<String, Domain> domains) {
        this.history = history;
        this.domains = domains;
    }

    List<ItemWeek> between(LocalDate firstMonday, LocalDate lastMonday) {
        return Stream.iterate(firstMonday, day -> !day.isAfter(lastMonday), day -> day.plusWeeks(1))
                .flatMap(monday -> items().flatMap(item -> week(item, monday).stream()))
                .toList();
    }

    private Stream<PlanItemId> items() {
        var asked = history.versions.stream().flatMap(it -> it.items().stream()).map(Asked::item);
        return Stream.concat(asked, history.logs.stream().map(Log::item)).distinct();
    }

    private Optional<ItemWeek> week(PlanItemId item, LocalDate monday) {
        var anyDay = 0;
        var scheduled = 0;
        var onDay = 0;
        var elsewhere = 0;
        var shortDays = 0;
        List<BigDecimal> done = new ArrayList<>(); // in the order of the days, the fullest of a day first
        @Nullable String exercise = null;
        @Nullable String exerciseOnHold = null;
        @Nullable String exerciseElsewhere = null;
        for (var day = monday; day.isBefore(monday.plusWeeks(1)); day = day.plusDays(1)) {
            var asked = asked(item, day);
            if (asked == null) {
                var worked = logs(item, day).map(Log::exercise).min(Comparator.naturalOrder());
                if (worked.isPresent()) {
                    elsewhere++;
                    exerciseElsewhere = max(exerciseElsewhere, worked.get());
                }
                continue;
            }
            if (isHeld(day)) {
                elsewhere += ownTimes(asked, day).size();
                exerciseOnHold = asked.exercises().getFirst();
                continue;
            }
            exercise = asked.exercises().getFirst();
            var times = ownTimes(asked, day);
            var own = times.size();
            for (var more = own; more < sparedTimes(asked, day); more++) {
                times.addFirst(BigDecimal.ONE);
            }
            done.addAll(times);
            if (own > 0 && logs(item, day).anyMatch(log -> !log.variant().equals("FULL")) || times.size() > own) {
                shortDays++;
            }
            if (asked.schedule().kind().equals("WEEKDAYS")) {
                if (isScheduled(asked, day)) {
                    scheduled += asked.schedule().timesADay();
                    onDay += times.size();
                }
            } else {
                anyDay += daysAWeek(asked) * asked.schedule().timesADay();
            }
        }
        var named = Stream.of(exercise, exerciseOnHold, exerciseElsewhere)
                .filter(Objects::nonNull)
                .findFirst();
        var planned = (int) Math.floor(anyDay / 7.0 + 0.5) + scheduled;
        var work = new DoneCount(
                done.size(),
                (int) done.stream().filter(q -> q.compareTo(AS_PRESCRIBED) >= 0).count(),
                done.stream().limit(planned).reduce(BigDecimal.ZERO, BigDecimal::add),
                onDay,
                shortDays,
                elsewhere);
        var on = scheduled;
        return named.map(it -> {
            var domain = domains.apply(it);
            return new ItemWeek(item, domain.axis(), domain, monday, planned, on, work);
        });
    }

    /** The item as the version in force on a day asks for it; none where that version or the item's own days do not, or
     * out of treatment. */
    private @Nullable Asked asked(PlanItemId item, LocalDate day) {
        if (!history.isInTreatment(day)) {
            return null;
        }
        @Nullable Version inForce = null;
        for (var version : history.versions) {
            if (!version.startsOn().isAfter(day)) {
                inForce = version;
            }
        }
        if (inForce == null || hasEnded(inForce, day)) {
            return null;
        }
        return inForce.items().stream()
                .filter(it -> it.item().equals(item))
                .filter(it -> it.from() == null || !day.isBefore(it.from()))
                .filter(it -> it.until() == null || !day.isAfter(it.until()))
                .findFirst()
                .orElse(null);
    }

    private boolean hasEnded(Version version, LocalDate day) {
        return history.plans.stream()
                .anyMatch(plan ->
                        plan.id().equals(version.plan()) && plan.endedOn() != null && day.isAfter(plan.endedOn()));
    }

    private boolean isHeld(LocalDate day) {
        return history.holds.stream().anyMatch((Hold hold) -> hold.covers(day));
    }

    private static int daysAWeek(Asked asked) {
        return asked.schedule().timesAWeek() == null ? 7 : asked.schedule().timesAWeek();
    }

    private static boolean isScheduled(Asked asked, LocalDate day) {
        return (Objects.requireNonNull(asked.schedule().weekdays())
                        & 1 << (day.getDayOfWeek().getValue() - 1))
                != 0;
    }

    private Stream<Log> logs(PlanItemId item, LocalDate day) {
        return history.logs.stream()
                .filter(log -> log.item().equals(item)
                        && log.day().equals(day)
                        && !log.superseded()
                        && log.completion().signum() > 0);
    }

    /** For every time that the item was done on the day the mean of its best exercises, the fullest time first. */
    private List<BigDecimal> ownTimes(Asked asked, LocalDate day) {
        var atOnce = atOnce(asked, day);
        for (var times = asked.schedule().timesADay(); times > 0; times--) {
            var best = best(asked.item(), day, times);
            if (best.size() >= times * atOnce) {
                List<BigDecimal> means = new ArrayList<>();
                for (var time = 0; time < times; time++) {
                    var together = best.subList(time * atOnce, (time + 1) * atOnce);
                    var sum = together.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    means.add(sum.divide(BigDecimal.valueOf(atOnce), MathContext.DECIMAL128));
                }
                return means;
            }
        }
        return new ArrayList<>();
    }

    /** The completions of a day, each exercise at most so many times, the fullest first. */
    private List<BigDecimal> best(PlanItemId item, LocalDate day, int times) {
        var taken = new HashMap<String, Integer>();
        return logs(item, day)
                .sorted(Comparator.comparing(Log::completion).reversed())
                .filter(log -> taken.merge(log.exercise(), 1, Integer::sum) <= times)
                .map(log -> log.completion().min(BigDecimal.ONE))
                .toList();
    }

    /** How many exercises at once; in the short or hot version no more than it keeps of the slot. */
    private int atOnce(Asked asked, LocalDate day) {
        var kept = lighterDay(day).map(it -> kept(asked, it)).orElse(0);
        return kept == 0 ? asked.choose() : Math.min(asked.choose(), kept);
    }

    /** How often the day offered an item that its version leaves out, if anything offered was done. */
    private int sparedTimes(Asked asked, LocalDate day) {
        var lighter = lighterDay(day).orElse(null);
        if (lighter == null || !asked.leftOut().containsKey(lighter.variant()) || kept(asked, lighter) > 0) {
            return 0;
        }
        if (lighter.offer().stream()
                .allMatch(offered -> logs(offered, day).findAny().isEmpty())) {
            return 0;
        }
        var places = lighter.offer().stream().filter(asked.item()::equals).count();
        var offered = Math.ceil((double) places / asked.choose()); // a slot has a place for each exercise it asks for
        return (int) Math.min(asked.schedule().timesADay(), offered);
    }

    private static int kept(Asked asked, LighterDay lighter) {
        var leftOut = asked.leftOut().get(lighter.variant());
        return leftOut == null ? 0 : asked.exercises().size() - leftOut.size();
    }

    private Optional<LighterDay> lighterDay(LocalDate day) {
        return history.lighterDays.stream().filter(it -> it.day().equals(day)).findFirst();
    }

    private static String max(@Nullable String one, String other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }
}
