package health.steadfast.demo;

import health.steadfast.caseload.PatientCard;
import health.steadfast.demo.EventStory.FallStory;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanReader;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PersonId;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.Extra;
import health.steadfast.training.PastTraining;
import health.steadfast.training.PastTraining.PastDay;
import health.steadfast.training.PastTraining.PastFall;
import health.steadfast.training.PastTraining.PastLog;
import health.steadfast.training.PastTraining.Reviewed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes what the patient of a story did and reported. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class DiaryLoader {

    private static final Duration ONE_EXERCISE = Duration.ofMinutes(5);
    private static final int NEWS_FOR_DAYS = 7;
    private static final LocalTime ENTERED_LATER = LocalTime.of(18, 20);
    private static final LocalTime LOOKED_AT = LocalTime.of(9, 15);

    private final PastTraining past;
    private final PlanReader plans;
    private final Catalogue catalogue;

    DiaryLoader(PastTraining past, PlanReader plans, Catalogue catalogue) {
        this.past = past;
        this.plans = plans;
        this.catalogue = catalogue;
    }

    void load(PatientStory story, DemoPlan plan, PatientCard card, PersonId person, Place place) {
        var diary = Diary.of(story, plan, catalogue, place.today());
        past.write(
                card.id(),
                place.zone(),
                diary.stream().map(day -> day(day, place)).toList(),
                diary.stream()
                        .flatMap(
                                day -> hurting(logs(day, story.habits().paper(), person, place), story, place).stream())
                        .toList());
        see(card, place);
        var history = plan.history(catalogue);
        var lead = place.therapist(story.care().lead());
        story.events().falls().forEach(fall -> fall(fall, history, card, person, lead, place));
        story.events().extras().forEach(extra -> {
            var day = extra.day().on(place.today());
            var done = new Extra(Ids.next(), day, extra.kind(), extra.minutes(), DayAnswer.Effort.JUST_RIGHT);
            past.extra(card.id(), done, person, place.at(day, ENTERED_LATER));
        });
        story.events().symptoms().forEach(symptom -> {
            var day = symptom.day().on(place.today());
            past.symptom(card.id(), symptom.kind(), day, person, place.at(day, symptom.at()));
        });
    }

    /** In the first exercise of such a day. */
    private static List<PastLog> hurting(List<PastLog> logs, PatientStory story, Place place) {
        var all = new ArrayList<>(logs);
        story.events().pains().stream()
                .filter(pain -> !all.isEmpty()
                        && all.getFirst().date().equals(pain.day().on(place.today())))
                .forEach(pain -> all.set(0, all.getFirst().hurting(pain.level(), pain.where())));
        return all;
    }

    /** Who has trained since the plan changed knows of the change; a new one is still to be read. */
    private void see(PatientCard card, Place place) {
        plans.history(card.id(), place.today())
                .inForceOn(place.today())
                .filter(version -> version.startsOn().isBefore(place.today().minusDays(NEWS_FOR_DAYS)))
                .ifPresent(version -> past.seen(card.id(), version, place.at(version.startsOn(), ENTERED_LATER)));
    }

    private static PastDay day(DiaryDay day, Place place) {
        var begun = place.at(day.date(), day.at());
        var items = day.entries().stream().map(entry -> entry.item().id()).toList();
        return new PastDay(
                day.date(),
                day.variant(),
                items,
                day.tiredBefore(),
                day.tiredAfter(),
                begun,
                begun.plus(ONE_EXERCISE.multipliedBy(items.size())));
    }

    private static List<PastLog> logs(DiaryDay day, boolean paper, PersonId by, Place place) {
        var begun = place.at(day.date(), day.at());
        var late = !day.loggedOn().equals(day.date());
        return IntStream.range(0, day.entries().size())
                .mapToObj(nth -> {
                    var entry = day.entries().get(nth);
                    var done = begun.plus(ONE_EXERCISE.multipliedBy(nth + 1L));
                    var logged = late ? place.at(day.loggedOn(), ENTERED_LATER.plusMinutes(nth)) : done;
                    return new PastLog(
                            entry.version(),
                            entry.item(),
                            day.date(),
                            done,
                            logged,
                            by,
                            day.variant(),
                            paper,
                            entry.log());
                })
                .toList();
    }

    private void fall(
            FallStory told, PlanHistory history, PatientCard card, PersonId person, PersonId lead, Place place) {
        var day = told.day().on(place.today());
        var fall = new PastFall(
                told.kind(),
                told.injury(),
                day,
                item(told, history, day),
                told.note(),
                person,
                place.at(day, told.at()));
        var reviewed = told.reviewed() == null ? null : new Reviewed(lead, place.daysAgo(told.reviewed(), LOOKED_AT));
        past.fall(card.id(), fall, reviewed);
    }

    private static @Nullable PlanItemId item(FallStory told, PlanHistory history, LocalDate day) {
        return history.inForceOn(day).stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> item.exercise().value().equals(told.exercise()))
                .map(item -> item.id())
                .findFirst()
                .orElse(null);
    }
}
