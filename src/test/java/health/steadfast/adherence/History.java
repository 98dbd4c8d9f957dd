package health.steadfast.adherence;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.TestSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One patient's plans, holds, lighter days and logs as plain facts; knows no rule of the program. */
final class History {

    final PatientId patient;
    final List<Plan> plans = new ArrayList<>();
    final List<Version> versions = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final List<Episode> episodes = new ArrayList<>();
    final List<LighterDay> lighterDays = new ArrayList<>();
    final List<Log> logs = new ArrayList<>();

    History(PatientId patient) {
        this.patient = patient;
    }

    record Plan(UUID id, LocalDate openedOn, @Nullable LocalDate endedOn) {}

    record Version(UUID id, UUID plan, int no, LocalDate startsOn, List<Asked> items) {}

    /**
     * @param exercises one, or those of a slot
     * @param choose how many of a slot
     * @param leftOut for SHORT and HOT the places of the exercises that are left out; missing where the version knows
     *     no lighter versions
     */
    record Asked(
            PlanItemId item,
            List<String> exercises,
            int choose,
            TestSchedule schedule,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Map<String, Set<Integer>> leftOut) {

        static Asked of(PlanItemId item, String exercise, TestSchedule schedule) {
            return new Asked(item, List.of(exercise), 1, schedule, null, null, Map.of());
        }

        Asked slot(int any, String... others) {
            var all = new ArrayList<>(exercises);
            Collections.addAll(all, others);
            return new Asked(item, List.copyOf(all), any, schedule, from, until, leftOut);
        }

        Asked between(@Nullable LocalDate first, @Nullable LocalDate last) {
            return new Asked(item, exercises, choose, schedule, first, last, leftOut);
        }

        /** The places left out in the short version; all others are kept. */
        Asked shortWithout(Integer... places) {
            return new Asked(
                    item, exercises, choose, schedule, from, until, Map.of("SHORT", Set.of(places), "HOT", Set.of()));
        }

        Asked lighter(Map<String, Set<Integer>> without) {
            return new Asked(item, exercises, choose, schedule, from, until, without);
        }
    }

    record Hold(
            UUID id, String kind, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** A treatment that has ended, and the first day of the next one. */
    record Episode(UUID id, LocalDate endedOn, @Nullable LocalDate reopenedOn) {

        boolean isOver(LocalDate day) {
            return day.isAfter(endedOn) && (reopenedOn == null || day.isBefore(reopenedOn));
        }
    }

    record LighterDay(LocalDate day, String variant, List<PlanItemId> offer) {}

    /**
     * @param minutesAfterThree when it was done, counted from 03:00 of the day: after midnight it still counts for it
     * @param supersedes the log it corrects
     */
    record Log(
            UUID id,
            PlanItemId item,
            String exercise,
            LocalDate day,
            String variant,
            BigDecimal completion,
            int minutesAfterThree,
            int daysLate,
            @Nullable UUID supersedes,
            boolean superseded) {}

    /** A plan with its first version. */
    History plan(LocalDate startsOn, Asked... items) {
        plans.add(new Plan(Ids.next(), startsOn, null));
        return version(startsOn, items);
    }

    /** The next version of the newest plan. */
    History version(LocalDate startsOn, Asked... items) {
        var plan = plans.getLast().id();
        var no =
                1 + (int) versions.stream().filter(it -> it.plan().equals(plan)).count();
        versions.add(new Version(Ids.next(), plan, no, startsOn, List.of(items)));
        return this;
    }

    /** The newest plan ends with a day. */
    History end(LocalDate lastDay) {
        var plan = plans.removeLast();
        plans.add(new Plan(plan.id(), plan.openedOn(), lastDay));
        return this;
    }

    History hold(String kind, LocalDate from, @Nullable LocalDate until) {
        holds.add(new Hold(Ids.next(), kind, from, until));
        return this;
    }

    History discharge(LocalDate day) {
        episodes.add(new Episode(Ids.next(), day, null));
        return this;
    }

    /** The next treatment after the newest that has ended. */
    History reopen(LocalDate day) {
        var last = episodes.removeLast();
        episodes.add(new Episode(last.id(), last.endedOn(), day));
        return this;
    }

    boolean isInTreatment(LocalDate day) {
        return episodes.stream().noneMatch(episode -> episode.isOver(day));
    }

    History lighter(String variant, LocalDate day, PlanItemId... offer) {
        lighterDays.add(new LighterDay(day, variant, List.of(offer)));
        return this;
    }

    History done(PlanItemId item, String exercise, LocalDate day, String completion) {
        return done(item, exercise, day, completion, "FULL");
    }

    History done(PlanItemId item, String exercise, LocalDate day, String completion, String variant) {
        var done = new BigDecimal(completion);
        logs.add(new Log(Ids.next(), item, exercise, day, variant, done, 900, 0, null, false));
        return this;
    }
}
