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
        if (insert(patient, id, item, of, asked, entry, source, date)) {
            publish(patient, item, id, date);
        }
    }

    /**
     * What a therapist knows was done, also while it should have rested: it counts as extra then. Whoever calls it
     * looks after the days and tells the other modules.
     */
    void record(PatientId patient, UUID id, PlanItemId item, LocalDate date, LogSource source) {
        var of = items.read(patient, item, date);
        var entry = LogEntry.done().on(date);
        insert(patient, id, item, of, asked(patient, of, item, date), entry, source, date);
    }

    /** Stores a log; answers whether it was new. */
    private boolean insert(
            PatientId patient,
            UUID id,
            PlanItemId item,
            ItemOfDay of,
            Asked asked,
            LogEntry entry,
            LogSource source,
            LocalDate date) {
        var log = new LogBook.NewLog(
                id,
                patient,
                item,
                of.versionNo(),
                asked.exercise(),
                date,
                date.equals(of.today()),
                of.zone(),
                asked.variant(),
                source,
                entry.amount(Amount.prescribed(asked.dose())),
                entry.answers());
        if (book.insert(log)) {
            stumbles.check(patient, id, item, date, entry.answers());
            tellPain(patient, item, id, entry.answers());
            return true;
        }
        logs.get(patient, id); // a repeated entry is its own; anybody else's id is not found
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
        return of.varies() ? asked(days.read(patient, date), item) : asked(of);
    }

    private Asked asked(ItemOfDay of) {
        var exercise = of.exercise(catalogue);
        return new Asked(exercise.slug(), of.dose(exercise), of.verdict(), Variant.FULL);
    }

    /** The next place of the item in a day whose version or choice decides. */
    private static Asked asked(Day day, PlanItemId id) {
        var item = day.item(id).orElseThrow(NotFound::new);
        var place = (int) day.rows().stream()
                .filter(row -> row.item().equals(id) && !row.superseded())
                .count();
        var exercise = day.effective(item, place);
        return new Asked(exercise.slug(), day.dose(item, exercise), day.verdict(item, place), day.variant());
    }
}
