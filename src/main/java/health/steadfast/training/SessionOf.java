package health.steadfast.training;

import health.steadfast.library.Asks;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseTime;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a session together from the stored offer and the day's logs. */
final class SessionOf {

    private final Day day;
    private final DaySession session;

    private SessionOf(Day day, DaySession session) {
        this.day = day;
        this.session = session;
    }

    static Session of(Day day) {
        var session = day.session();
        if (session == null) {
            throw new NotFound();
        }
        return new SessionOf(day, session).session();
    }

    private Session session() {
        var items = items();
        return new Session(
                day.date(),
                session.tiredBefore(),
                session.wasAskedBefore(),
                session.tiredAfter(),
                session.wasAskedAfter(),
                minutesDone(items),
                items,
                PatientLook.of(day.patient()));
    }

    private int minutesDone(List<SessionItem> items) {
        var time = items.stream()
                .filter(item -> item.log() != null && item.log().outcome() != Outcome.SKIPPED)
                .map(item -> day.time(item.exercise(), item.dose()))
                .reduce(Duration.ZERO, Duration::plus);
        return time.isZero() ? 0 : ExerciseTime.wholeMinutes(time);
    }

    private List<SessionItem> items() {
        var items = new ArrayList<SessionItem>();
        var nth = new HashMap<PlanItemId, Integer>();
        Set<SetUpCheck> standing = EnumSet.noneOf(SetUpCheck.class);
        for (var id : session.offer()) {
            var place = nth.merge(id, 1, Integer::sum) - 1;
            var item = day.item(id).orElse(null);
            if (item == null) {
                continue;
            }
            var log = logs(id).stream().skip(place).findFirst().orElse(null);
            if (log != null || !day.isLeftOut(item)) {
                items.add(item(item, place, log, standing));
            }
        }
        return items;
    }

    private SessionItem item(PrescribedItem item, int place, @Nullable LogRow log, Set<SetUpCheck> standing) {
        var verdict = day.verdict(item, place);
        var exercise =
                log == null ? day.effective(item, place) : day.catalogue().get(log.exercise());
        var dose = day.dose(item, exercise);
        var checks = log == null ? checks(item, exercise, standing) : List.<SetUpCheck>of();
        return new SessionItem(
                item.id(),
                exercise.slug(),
                dose,
                verdict,
                verdict.kind() == Verdict.Kind.STAYS ? exercise.safer() : null,
                checks,
                item.aim(),
                item.note(),
                questions(exercise, dose, log),
                log == null ? null : log.toSessionLog(),
                nextLog(item.id()),
                place,
                log == null ? others(item, exercise) : List.of(),
                session.isReady(item.id()),
                log == null || !log.source().isOfTheDay(),
                options(item, exercise, log));
    }

    /** The exercise itself, what may be done instead, and what replaces any of them where nobody stands by. */
    private List<SessionOption> options(PrescribedItem item, Exercise exercise, @Nullable LogRow log) {
        var instead = log == null ? others(item, exercise) : List.<ExerciseSlug>of();
        var own = Stream.concat(Stream.of(exercise), instead.stream().map(day.catalogue()::get))
                .toList();
        var safer = own.stream()
                .filter(it -> log == null)
                .flatMap(it -> Stream.ofNullable(it.safer()))
                .map(day.catalogue()::get);
        return Stream.concat(own.stream(), safer)
                .distinct()
                .map(it -> option(item, it))
                .toList();
    }

    private SessionOption option(PrescribedItem item, Exercise exercise) {
        var dose = day.dose(item, exercise);
        return new SessionOption(
                exercise.slug(),
                dose,
                needed(item, exercise),
                questions(exercise, dose),
                exercise.safer(),
                day.time(exercise.slug(), dose));
    }

    /** The other exercises of a slot that are not done or asked for today anyway. */
    private List<ExerciseSlug> others(PrescribedItem item, Exercise exercise) {
        var slot = item.slot();
        if (slot == null) {
            return List.of();
        }
        var taken = logs(item.id()).stream().map(LogRow::exercise).collect(Collectors.toSet());
        return day.choices(item).stream()
                .skip(slot.choose())
                .map(Choice::exercise)
                .filter(other -> !other.equals(exercise.slug()) && !taken.contains(other))
                .toList();
    }

    /** What is still to be made ready; what stood there for an earlier exercise of the day still does. */
    private List<SetUpCheck> checks(PrescribedItem item, Exercise exercise, Set<SetUpCheck> standing) {
        var needed = needed(item, exercise);
        if (session.isReady(item.id())) {
            standing.addAll(needed);
            return List.of();
        }
        return needed.stream()
                .filter(check -> check.isAskedEachTime() || !standing.contains(check))
                .toList();
    }

    private static List<SetUpCheck> needed(PrescribedItem item, Exercise exercise) {
        return exercise.slug().equals(item.exercise())
                ? SetUpCheck.decided(item.checks(), exercise).stream().sorted().toList()
                : SetUpCheck.of(exercise);
    }

    private static List<Question> questions(Exercise exercise, Dose dose, @Nullable LogRow log) {
        if (log == null || log.source().isOfTheDay()) {
            return List.of();
        }
        return switch (log.outcome()) {
            case DONE -> questions(exercise, dose);
            case PARTLY ->
                Stream.concat(Stream.of(Question.REASON), questions(exercise, dose).stream())
                        .toList();
            case SKIPPED -> List.of(Question.REASON);
        };
    }

    /** What is asked after an exercise that was done. */
    private static List<Question> questions(Exercise exercise, Dose dose) {
        var questions = new ArrayList<Question>();
        if (exercise.asks() == Asks.STEADINESS) {
            questions.add(Question.STEADINESS);
        } else if (exercise.asks() == Asks.HAND) {
            questions.add(Question.HAND);
        }
        if (dose.effort() != null) {
            questions.add(Question.EFFORT);
        }
        return questions;
    }

    private List<LogRow> logs(PlanItemId item) {
        return day.rows().stream()
                .filter(row -> row.item().equals(item) && !row.superseded())
                .toList();
    }

    /** The same id for the same state, so that a second tap or a second window is the same log. */
    private UUID nextLog(PlanItemId item) {
        var soFar = day.rows().stream().filter(row -> row.item().equals(item)).count();
        return nextLog(session.id(), item, (int) soFar);
    }

    /** @param soFar how many logs of the item the day has, superseded ones among them */
    static UUID nextLog(UUID session, PlanItemId item, int soFar) {
        var name = session + "/" + item + "/" + soFar;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
