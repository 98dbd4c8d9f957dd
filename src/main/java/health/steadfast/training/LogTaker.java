package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was done into the record, whoever enters it. Who calls it has asked for access. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LogTaker {

    private final ItemsOfDay items;
    private final LogBook book;
    private final DaysLogs logs;
    private final Days days;
    private final Catalogue catalogue;
    private final StumbleWatch stumbles;
    private final ApplicationEventPublisher events;

    LogTaker(
            ItemsOfDay items,
            LogBook book,
            DaysLogs logs,
            Days days,
            Catalogue catalogue,
            StumbleWatch stumbles,
            ApplicationEventPublisher events) {
        this.items = items;
        this.book = book;
        this.logs = logs;
        this.days = days;
        this.catalogue = catalogue;
        this.stumbles = stumbles;
        this.events = events;
    }

    /**
     * One exercise of today or of up to seven days back. An item that rests is refused, a foreign one not found; the
     * same entry twice is one.
     */
    void take(PatientId patient, UUID id, PlanItemId item, LogEntry entry, LogSource source) {
        var of = items.read(patient, item, entry.date());
        var date = entry.date() == null ? of.today() : entry.date();
        EntryWindow.requireOpen(date, of.today());
        var asked = asked(patient, of, item, date);
        if (entry.outcome() != Outcome.SKIPPED) {
            asked.requireOpen();
        }
        var written = new Written(of.versionNo(), of.zone(), date, date.equals(of.today()));
        if (insert(patient, new Tick(id, item, 0, source), written, asked, entry)) {
            publish(patient, item, id, date);
        }
    }

    /**
     * What a therapist knows was done on a day that was read whole, also while it should have rested; on a day on hold
     * it counts as extra. Whoever calls it looks after the days and tells the other modules. One statement.
     */
    void record(PatientId patient, Day day, boolean isToday, Tick tick) {
        var version = day.history().inForceOn(day.date()).orElseThrow(NotFound::new);
        var written = new Written(version.no(), ZoneId.of(day.patient().zone()), day.date(), isToday);
        insert(patient, tick, written, asked(day, tick.item(), tick.place()), LogEntry.done());
    }

    /**
     * One exercise to be written down.
     *
     * @param place from 0, which of the item's exercises of the day it is
     */
    record Tick(UUID id, PlanItemId item, int place, LogSource source) {}

    /** The day a log is of, and the version of the plan that asked for it. */
    private record Written(int versionNo, ZoneId zone, LocalDate date, boolean isToday) {}

    /** Stores a log; answers whether it was new. */
    private boolean insert(PatientId patient, Tick tick, Written written, Asked asked, LogEntry entry) {
        var log = new LogBook.NewLog(
                tick.id(),
                patient,
                tick.item(),
                written.versionNo(),
                asked.exercise(),
                written.date(),
                written.isToday(),
                written.zone(),
                asked.variant(),
                tick.source(),
                entry.amount(Amount.prescribed(asked.dose())),
                entry.answers());
        if (book.insert(log)) {
            stumbles.check(patient, tick.id(), tick.item(), written.date(), entry.answers());
            tellPain(patient, tick.item(), tick.id(), entry.answers());
            return true;
        }
        logs.get(patient, tick.id()); // a repeated entry is its own; anybody else's id is not found
        return false;
    }

    /** Refuses what rests on the day: what was left out may not become done while it does. */
    void requireOpen(PatientId patient, PlanItemId item, LocalDate date) {
        asked(patient, items.read(patient, item, date), item, date).requireOpen();
    }

    /** Whoever knows the clinic's numbers decides whether it rests. */
    void tellPain(PatientId patient, PlanItemId item, UUID log, Answers answers) {
        var level = answers.pain();
        if (level != null && level > 0) {
            events.publishEvent(new PainSaid(Member.required().clinic(), patient, item, log, level));
        }
    }

    void publish(PatientId patient, PlanItemId item, UUID log, LocalDate date) {
        events.publishEvent(new ExerciseLogged(Member.required().clinic(), patient, item, log, date));
    }

    /** What a log is of. */
    private record Asked(ExerciseSlug exercise, Dose dose, Verdict verdict, Variant variant) {

        void requireOpen() {
            if (verdict.kind() == Verdict.Kind.RESTS) {
                throw new RuleViolation("training.exercise-rests");
            }
        }
    }

    private Asked asked(PatientId patient, ItemOfDay of, PlanItemId item, LocalDate date) {
        if (!of.varies()) {
            return asked(of);
        }
        var day = days.read(patient, date);
        return asked(day, item, nextPlace(day, item));
    }

    private Asked asked(ItemOfDay of) {
        var exercise = of.exercise(catalogue);
        return new Asked(exercise.slug(), of.dose(exercise), of.verdict(), Variant.FULL);
    }

    /** The next place of an item in a day. */
    static int nextPlace(Day day, PlanItemId item) {
        return (int) day.rows().stream()
                .filter(row -> row.item().equals(item) && !row.superseded())
                .count();
    }

    /** A place of the item in a day whose version or choice decides. */
    private static Asked asked(Day day, PlanItemId id, int place) {
        var item = day.item(id).orElseThrow(NotFound::new);
        var exercise = day.effective(item, place);
        return new Asked(exercise.slug(), day.dose(item, exercise), day.verdict(item, place), day.variant());
    }
}
