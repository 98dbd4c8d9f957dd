package health.steadfast.adherence;

import health.steadfast.adherence.History.Asked;
import health.steadfast.adherence.History.LighterDay;
import health.steadfast.adherence.History.Log;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.TestSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes what might happen to somebody in a few weeks: nothing is too odd, everything is allowed by the tables. */
final class RandomHistory {

    static final int WEEKS = 5;

    private static final List<String> VARIANTS = List.of("SHORT", "HOT", "FULL");
    private static final List<String> COMPLETIONS = List.of("0", "0.05", "0.4", "0.5", "0.799", "0.8", "1", "1", "1.5");
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1); // a Monday; two years from here know every date

    private final Random random;
    private final List<String> exercises;
    private final List<PlanItemId> items = new ArrayList<>();
    private final Map<PlanItemId, List<String>> known = new HashMap<>();
    private final History history;
    private final LocalDate firstMonday;

    RandomHistory(PatientId patient, Random random, List<String> exercises) {
        this.random = random;
        this.exercises = exercises;
        this.history = new History(patient);
        this.firstMonday = LONG_AGO.plusWeeks(random.nextInt(100));
    }

    History history() {
        return history;
    }

    LocalDate firstMonday() {
        return firstMonday;
    }

    LocalDate lastMonday() {
        return firstMonday.plusWeeks(WEEKS - 1L);
    }

    void begin() {
        history.plan(day(10).minusDays(random.nextInt(8)), someItems());
        goOn();
    }

    /** What comes in later: new versions and holds, an end, a discharge, a return, late entries, corrections. */
    void goOn() {
        for (var things = random.nextInt(6); things > 0; things--) {
            switch (random.nextInt(9)) {
                case 0, 1 -> version();
                case 2, 3 -> hold();
                case 4 -> end();
                case 5 -> treatment();
                default -> lighterDay();
            }
        }
        for (var logs = random.nextInt(25); logs > 0; logs--) {
            log();
        }
    }

    private void version() {
        var plan = history.plans.getLast();
        if (plan.endedOn() == null) {
            var startsOn = day(7 * WEEKS);
            var tooEarly = startsOn.isBefore(plan.openedOn()); // no version begins before its plan
            history.version(tooEarly ? plan.openedOn() : startsOn, someItems());
        } else if (plan.endedOn().isBefore(lastMonday())) {
            history.plan(plan.endedOn().plusDays(1L + random.nextInt(5)), someItems());
        }
    }

    /** Of the items so far some, changed or not, and perhaps new ones; those of an ended plan do not come back. */
    private Asked[] someItems() {
        var plan = history.plans.isEmpty() ? null : history.plans.getLast();
        if (plan == null || plan.endedOn() != null) {
            items.clear();
        }
        while (items.size() < 1 + random.nextInt(4)) {
            items.add(PlanItemId.next());
        }
        var some = new ArrayList<>(items);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(some.size())).stream()
                .map(this::asked)
                .toArray(Asked[]::new);
    }

    private Asked asked(PlanItemId item) {
        var choices = new ArrayList<>(exercises);
        Collections.shuffle(choices, random);
        var count = random.nextInt(3) == 0 ? 2 + random.nextInt(3) : 1;
        var some = List.copyOf(choices.subList(0, count));
        known.computeIfAbsent(item, it -> new ArrayList<>()).addAll(some);
        var from = random.nextInt(5) == 0 ? day(7 * WEEKS) : null;
        var until = random.nextInt(5) == 0 ? (from == null ? firstMonday : from).plusDays(random.nextInt(20)) : null;
        return new Asked(item, some, 1 + random.nextInt(count), schedule(), from, until, leftOut(count));
    }

    private Map<String, Set<Integer>> leftOut(int count) {
        if (random.nextInt(5) == 0) {
            return Map.of(); // a version from before there were lighter ones
        }
        var all = new HashMap<String, Set<Integer>>();
        for (var variant : List.of("SHORT", "HOT")) {
            var places = new HashSet<Integer>();
            var everything = random.nextInt(3) == 0;
            for (var place = 0; place < count; place++) {
                if (everything || random.nextInt(4) == 0) {
                    places.add(place);
                }
            }
            all.put(variant, places);
        }
        return all;
    }

    private TestSchedule schedule() {
        var timesADay = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
        return switch (random.nextInt(3)) {
            case 0 -> new TestSchedule("DAILY", null, null, timesADay);
            case 1 -> new TestSchedule("WEEKDAYS", null, 1 + random.nextInt(127), timesADay);
            default -> new TestSchedule("TIMES_A_WEEK", 1 + random.nextInt(7), null, timesADay);
        };
    }

    private void hold() {
        var kind = PauseKind.values()[random.nextInt(PauseKind.values().length)].name();
        var open = random.nextInt(5) == 0 && history.holds.stream().noneMatch(it -> it.until() == null);
        var from = day(7 * WEEKS);
        history.hold(kind, from, open ? null : from.plusDays(random.nextInt(12)));
    }

    private void end() {
        var plan = history.plans.getLast();
        if (plan.endedOn() == null) {
            var last = day(7 * WEEKS);
            history.end(last.isBefore(plan.openedOn()) ? plan.openedOn().minusDays(1) : last);
        }
    }

    /** Ends, or begins again on the same day or later. */
    private void treatment() {
        var last = history.episodes.isEmpty() ? null : history.episodes.getLast();
        var day = day(7 * WEEKS);
        if (last == null) {
            history.discharge(day);
        } else if (last.reopenedOn() == null) {
            history.reopen(day.isBefore(last.endedOn()) ? last.endedOn() : day);
        } else if (!day.isBefore(last.reopenedOn())) {
            history.discharge(day);
        }
    }

    private void lighterDay() {
        var day = day(7 * WEEKS);
        var offer = new ArrayList<PlanItemId>();
        for (var offered = random.nextInt(6); offered > 0; offered--) {
            offer.add(items.get(random.nextInt(items.size())));
        }
        history.lighterDays.removeIf(it -> it.day().equals(day));
        history.lighterDays.add(new LighterDay(day, VARIANTS.get(random.nextInt(3)), offer));
        for (var logs = random.nextInt(4); logs > 0; logs--) { // offered or not
            log(items.get(random.nextInt(items.size())), day);
        }
    }

    private void log() {
        if (!history.logs.isEmpty() && random.nextInt(8) == 0) {
            correct(random.nextInt(history.logs.size()));
        } else if (!history.logs.isEmpty() && random.nextInt(3) == 0) {
            var again = history.logs.get(random.nextInt(history.logs.size()));
            log(again.item(), again.day());
        } else {
            log(items.get(random.nextInt(items.size())), day(7 * WEEKS));
        }
    }

    private void log(PlanItemId item, LocalDate day) {
        var names = known.getOrDefault(item, exercises);
        var exercise = names.get(random.nextInt(names.size()));
        var late = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
        history.logs.add(new Log(
                Ids.next(),
                item,
                exercise,
                day,
                VARIANTS.get(Math.min(2, random.nextInt(6))),
                new BigDecimal(COMPLETIONS.get(random.nextInt(COMPLETIONS.size()))),
                random.nextInt(1440), // after midnight it still counts for the day before
                late,
                null,
                false));
    }

    private void correct(int place) {
        var old = history.logs.get(place);
        if (!old.superseded()) {
            var completion = new BigDecimal(COMPLETIONS.get(random.nextInt(COMPLETIONS.size())));
            history.logs.set(place, with(old, true));
            history.logs.add(new Log(
                    Ids.next(),
                    old.item(),
                    old.exercise(),
                    old.day(),
                    old.variant(),
                    completion,
                    old.minutesAfterThree(),
                    7,
                    old.id(),
                    false));
        }
    }

    private static Log with(Log log, boolean superseded) {
        return new Log(
                log.id(),
                log.item(),
                log.exercise(),
                log.day(),
                log.variant(),
                log.completion(),
                log.minutesAfterThree(),
                log.daysLate(),
                log.supersedes(),
                superseded);
    }

    private LocalDate day(int within) {
        return firstMonday.plusDays(random.nextInt(within));
    }
}
