package health.steadfast.training;

import health.steadfast.library.ExerciseTime;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a patient finds on the first screen. */
final class TodayOf {

    /** An illness shorter than this ends by the patient's own word; a longer one by a therapist. */
    static final int OWN_WORD_DAYS = 7;

    private final Day day;

    private TodayOf(Day day) {
        this.day = day;
    }

    static Today of(Day day, Instant now, @Nullable PlanNews news) {
        return new TodayOf(day).today(now, news);
    }

    /** The items that the main button starts. */
    static List<PlanItemId> toStart(Day day) {
        var today = new TodayOf(day);
        return today.offered(today.state()).items().stream()
                .flatMap(item -> day.places(item).stream())
                .toList();
    }

    /** What may still be entered for the day: what it asks for, on a rest day the whole plan. */
    static List<TodayItem> open(Day day) {
        var today = new TodayOf(day);
        var state = today.state();
        var asked = switch (state) {
            case STARTED, NOT_TODAY -> today.begun();
            case READY, ON_HOLD ->
                today.offered(state).items().stream().flatMap(today::items).toList();
            case REST_DAY -> today.more(state).stream().map(today::item).toList();
            case NO_PLAN, DONE -> List.<TodayItem>of();
        };
        return asked.stream()
                .filter(item -> item.outcome() == null && !item.rests())
                .toList();
    }

    /** The items beyond them, or on a rest day. */
    static List<PlanItemId> more(Day day) {
        var today = new TodayOf(day);
        return today.more(today.state()).stream()
                .limit(DaysOffer.AT_ONCE)
                .flatMap(item -> day.places(item).stream())
                .toList();
    }

    /** Whether something of what was offered today is still open. */
    static boolean isRunning(Day day) {
        return new TodayOf(day).hasOpen();
    }

    /** Whether the day asks for something that is not finished. */
    static boolean isAsked(Day day) {
        var state = new TodayOf(day).state();
        return state == TodayState.READY || state == TodayState.STARTED;
    }

    /** Every exercise of today, or of the whole plan on a day without any, with what becomes of it. */
    static List<TodayItem> afterFall(Day day) {
        var today = new TodayOf(day);
        if (day.session() != null && !day.session().offer().isEmpty()) {
            return Stream.concat(today.begun().stream(), today.closedChoices(day.items()))
                    .toList();
        }
        var offer = day.offer();
        var items = offer.isRestDay() && offer.resting().isEmpty()
                ? day.items()
                : day.items().stream()
                        .filter(it ->
                                offer.items().contains(it) || offer.resting().contains(it))
                        .toList();
        return Stream.concat(items.stream().flatMap(today::items), today.closedChoices(items))
                .toList();
    }

    /** Of slots what is not asked for today anyway and does not stay: the patient may have meant to choose it. */
    private Stream<TodayItem> closedChoices(List<PrescribedItem> items) {
        return items.stream()
                .flatMap(item -> IntStream.range(
                                day.places(item).size(), day.choices(item).size())
                        .mapToObj(place -> item(item, place))
                        .filter(choice -> choice.verdict().kind() != Verdict.Kind.STAYS));
    }

    private Today today(Instant now, @Nullable PlanNews news) {
        var state = state();
        var offer = offered(state);
        var items = state == TodayState.STARTED || state == TodayState.DONE || state == TodayState.NOT_TODAY
                ? begun()
                : offer.items().stream().flatMap(this::items).toList();
        return new Today(
                day.date(),
                LocalTime.ofInstant(now, ZoneId.of(day.patient().zone())),
                day.patient().givenName(),
                state,
                items,
                more(state).stream().map(this::item).toList(),
                offer.resting().stream().map(this::item).toList(),
                minutes(items),
                day.variant(),
                lighter(offer),
                day.trainedDays(),
                day.week().trainingDays(),
                day.safety().fallOpen(),
                day.safety().seatedOnly(),
                day.hold().map(PausePeriod::kind).orElse(null),
                canEndHold(day),
                news,
                PatientLook.of(day.patient()));
    }

    TodayState state() {
        if (day.items().isEmpty()) {
            return TodayState.NO_PLAN;
        }
        var session = day.session();
        if (session != null && session.isLeftOut() && day.hold().isEmpty()) {
            return TodayState.NOT_TODAY;
        }
        if (day.hold().isPresent()) {
            return TodayState.ON_HOLD;
        }
        if (hasOpen()) {
            return TodayState.STARTED;
        }
        if (session != null && !session.offer().isEmpty()) {
            return TodayState.DONE;
        }
        return day.offer().isRestDay() ? TodayState.REST_DAY : TodayState.READY;
    }

    private boolean hasOpen() {
        if (day.session() == null) {
            return false;
        }
        var session = SessionOf.of(day);
        return !session.active().isEmpty() && !session.isFinished();
    }

    private DaysOffer offered(TodayState state) {
        return switch (state) {
            case ON_HOLD -> DaysOffer.anyway(day.items(), day::rests);
            case NO_PLAN -> new DaysOffer(List.of(), List.of(), List.of());
            default -> day.offer();
        };
    }

    private List<PrescribedItem> more(TodayState state) {
        var more = switch (state) {
            case REST_DAY -> DaysOffer.anyway(day.items(), day::rests).items();
            case READY -> day.offer().more();
            case DONE -> day.offer().items();
            case ON_HOLD, NO_PLAN, STARTED, NOT_TODAY -> List.<PrescribedItem>of();
        };
        return more.stream().filter(item -> !day.isLeftOut(item)).toList();
    }

    /** What was offered when the day began, with what came of it. */
    private List<TodayItem> begun() {
        return SessionOf.of(day).items().stream()
                .map(item -> {
                    var log = item.log();
                    var prescribed =
                            day.item(item.item()).map(PrescribedItem::exercise).orElse(item.exercise());
                    return new TodayItem(
                            item.item(),
                            prescribed,
                            item.exercise(),
                            item.dose(),
                            item.verdict(),
                            item.aim(),
                            item.note(),
                            log == null ? null : log.outcome());
                })
                .toList();
    }

    private TodayItem item(PrescribedItem item) {
        return item(item, 0);
    }

    private Stream<TodayItem> items(PrescribedItem item) {
        return IntStream.range(0, day.places(item).size()).mapToObj(place -> item(item, place));
    }

    /** How long the lighter versions of what is offered take; one that leaves nothing is none. */
    private Map<Variant, Integer> lighter(DaysOffer offer) {
        var offered = day.session() == null || day.session().offer().isEmpty()
                ? offer.items()
                : day.session().offer().stream()
                        .distinct()
                        .flatMap(id -> day.item(id).stream())
                        .toList();
        var minutes = new EnumMap<Variant, Integer>(Variant.class);
        for (var variant : List.of(Variant.SHORT, Variant.HOT)) {
            var time = offered.stream()
                    .flatMap(item -> day.choices(item, variant).stream()
                            .limit(day.places(item).size()))
                    .map(choice -> day.time(choice.exercise(), choice.dose()))
                    .reduce(Duration.ZERO, Duration::plus);
            if (!time.isZero() && (variant == Variant.SHORT || day.patient().heatSensitive())) {
                minutes.put(variant, ExerciseTime.wholeMinutes(time));
            }
        }
        return minutes;
    }

    private TodayItem item(PrescribedItem item, int place) {
        var exercise = day.effective(item, place);
        return new TodayItem(
                item.id(),
                day.choice(item, place).exercise(),
                exercise.slug(),
                day.dose(item, exercise),
                day.verdict(item, place),
                item.aim(),
                item.note(),
                null);
    }

    private int minutes(List<TodayItem> items) {
        var time = items.stream()
                .filter(item -> item.outcome() == null && !item.rests())
                .map(item -> day.time(item.exercise(), item.dose()))
                .reduce(Duration.ZERO, Duration::plus);
        return time.isZero() ? 0 : ExerciseTime.wholeMinutes(time);
    }

    /** Whether the patient's own word ends the hold of today. */
    static boolean canEndHold(Day day) {
        return day.hold()
                .filter(pause -> pause.kind() == PauseKind.ILLNESS)
                .filter(pause -> pause.until() == null)
                .filter(pause -> pause.from().plusDays(OWN_WORD_DAYS).isAfter(day.date()))
                .isPresent();
    }
}
