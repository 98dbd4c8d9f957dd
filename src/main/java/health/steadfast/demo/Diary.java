package health.steadfast.demo;

import health.steadfast.caseload.Severity;
import health.steadfast.demo.DiaryDay.DiaryEntry;
import health.steadfast.demo.Sayings.Mood;
import health.steadfast.library.Asks;
import health.steadfast.library.Catalogue;
import health.steadfast.plans.PlanHistory;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.PublishedVersion;
import health.steadfast.training.LogEntry;
import health.steadfast.training.StopReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Everything one patient did and said, from the first day of the plan to the last session. The same at every start. */
final class Diary {

    private static final double PARTLY = 0.05;
    private static final double LEFT_OUT = 0.06;

    private final PatientStory story;
    private final DemoPlan plan;
    private final PlanHistory history;
    private final Catalogue catalogue;
    private final LocalDate yesterday;
    private final Random chance;
    private final Map<PlanItemId, Sayings> sayings = new HashMap<>();
    private final Map<PlanItemId, Integer> toCome = new HashMap<>();
    private final Map<LocalDate, PlanItemId> nearFalls;

    private Diary(PatientStory story, DemoPlan plan, Catalogue catalogue, LocalDate today) {
        this.story = story;
        this.plan = plan;
        this.history = plan.history(catalogue);
        this.catalogue = catalogue;
        this.yesterday = today.minusDays(1);
        this.chance = story.chance();
        this.nearFalls = nearFalls(today);
    }

    static List<DiaryDay> of(PatientStory story, DemoPlan plan, Catalogue catalogue, LocalDate today) {
        return plan.versions().isEmpty() ? List.of() : new Diary(story, plan, catalogue, today).write(today);
    }

    private List<DiaryDay> write(LocalDate today) {
        var last = today.minusDays(story.habits().last());
        var days = TrainingDays.of(plan, history, story.habits(), chance, last, nearFalls);
        days.values().forEach(items -> items.forEach(item -> toCome.merge(item, 1, Integer::sum)));
        var daysHabits = new DaysHabits(story, chance);
        var diary = new ArrayList<DiaryDay>();
        days.forEach((date, items) -> history.inForceOn(date)
                .ifPresent(version -> diary.add(daysHabits.day(date, loggedOn(date), entries(version, date, items)))));
        return diary;
    }

    private List<DiaryEntry> entries(PublishedVersion version, LocalDate date, Set<PlanItemId> done) {
        var entries = new ArrayList<DiaryEntry>();
        for (var item : version.items()) {
            if (done.contains(item.id())) {
                entries.add(new DiaryEntry(version.no(), item, log(item, date)));
            } else if (isLeftOut(item)) {
                entries.add(new DiaryEntry(version.no(), item, leftOut()));
            }
        }
        return entries;
    }

    private LogEntry log(PrescribedItem item, LocalDate date) {
        var exercise = catalogue.get(item.exercise());
        var mood = mood(item.id(), date);
        var answers = sayings.computeIfAbsent(item.id(), it -> new Sayings(chance, trouble(exercise.asks())))
                .about(exercise, item.dose().effort(), mood);
        if (mood == Mood.ORDINARY && chance.nextDouble() < PARTLY) {
            return LogEntry.partly(Math.max(1, item.dose().sets() - 1)).with(answers.because(StopReason.NO_TIME));
        }
        return LogEntry.done().with(answers);
    }

    private Mood mood(PlanItemId item, LocalDate date) {
        var left = toCome.merge(item, -1, Integer::sum);
        if (item.equals(nearFalls.get(date))) {
            return Mood.NEAR_FALL;
        }
        var told = plan.story(item);
        if (told.easy() && left < 4) {
            return Mood.EASY;
        }
        return told.hard() && (left == 0 || left == 2) ? Mood.HARD : Mood.ORDINARY;
    }

    private boolean isLeftOut(PrescribedItem item) {
        var told = plan.story(item.id());
        return !told.easy() && !told.hard() && told.keen().getLast() > 0 && chance.nextDouble() < LEFT_OUT;
    }

    private LogEntry leftOut() {
        var reasons = List.of(StopReason.NO_TIME, StopReason.FATIGUE, StopReason.FORGOT);
        return LogEntry.skipped()
                .with(LogEntry.skipped().answers().because(reasons.get(chance.nextInt(reasons.size()))));
    }

    private Severity trouble(Asks asks) {
        return asks == Asks.HAND
                ? story.profile().coordination()
                : story.profile().balance();
    }

    /** Most entries are made at once, a few some days late; a paper sheet is keyed in at the end of its week. */
    private LocalDate loggedOn(LocalDate date) {
        var late = story.habits().paper()
                ? 8 - date.getDayOfWeek().getValue()
                : chance.nextDouble() < 0.04 ? 1 + chance.nextInt(4) : 0;
        var day = date.plusDays(Math.min(late, 7));
        return day.isAfter(yesterday) ? yesterday : day;
    }

    private Map<LocalDate, PlanItemId> nearFalls(LocalDate today) {
        var found = new LinkedHashMap<LocalDate, PlanItemId>();
        for (var fall : story.events().falls()) {
            var day = fall.day().on(today);
            history.inForceOn(day)
                    .flatMap(version -> version.items().stream()
                            .filter(item -> item.exercise().value().equals(fall.exercise()))
                            .findFirst())
                    .ifPresent(item -> found.put(day, item.id()));
        }
        return found;
    }
}
