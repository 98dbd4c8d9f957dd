package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a patient enters about exercises. Every entry comes under an id made by the client: the same entry twice is one
 * log. A change of mind is a new log in the place of the old one, which stays as history.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional
public class MyLogs {

    private final ItemsOfDay items;
    private final LogBook book;
    private final DaysLogs logs;
    private final Days days;
    private final Catalogue catalogue;
    private final StumbleWatch stumbles;
    private final CareAccess careAccess;
    private final ApplicationEventPublisher events;

    MyLogs(
            ItemsOfDay items,
            LogBook book,
            DaysLogs logs,
            Days days,
            Catalogue catalogue,
            StumbleWatch stumbles,
            CareAccess careAccess,
            ApplicationEventPublisher events) {
        this.items = items;
        this.book = book;
        this.logs = logs;
        this.days = days;
        this.catalogue = catalogue;
        this.stumbles = stumbles;
        this.careAccess = careAccess;
        this.events = events;
    }

    /** Logs one exercise, for today or up to seven days back. An item that rests is refused, a foreign one not found. */
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void log(UUID id, PlanItemId item, LogEntry entry) {
        var patient = careAccess.requireOwn();
        var of = items.read(patient, item, entry.date());
        var date = entry.date() == null ? of.today() : entry.date();
        EntryWindow.requireOpen(date, of.today());
        var asked = asked(patient, of, item);
        if (entry.outcome() != Outcome.SKIPPED) {
            asked.requireOpen();
        }
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
                entry.amount(Amount.prescribed(asked.dose())),
                entry.answers());
        if (book.insert(log)) {
            publish(patient, item, id, date);
            stumbles.check(patient, id, item, date, entry.answers());
        } else {
            logs.get(patient, id); // a repeated entry is its own; anybody else's id is not found
        }
    }

    /** Takes an answer about a log. It completes an open question; a changed answer corrects the log. */
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void answer(UUID id, Answers answers) {
        var patient = careAccess.requireOwn();
        var log = requireOpen(patient, id);
        if (answers.equals(log.answers())) {
            return;
        }
        if (answers.onlyAddTo(log.answers())) {
            book.complete(id, answers);
            stumbles.check(patient, id, log.item(), log.date(), answers);
        } else {
            supersede(patient, log, correctionId(log, log.amount(), answers), log.amount(), answers);
        }
    }

    /** Corrects how much was done; what was said about it is asked again where it no longer fits. */
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void correct(UUID id, LogEntry entry) {
        var patient = careAccess.requireOwn();
        var log = requireOpen(patient, id);
        var amount = entry.amount(log.amount().prescribed());
        if (!amount.equals(log.amount())) {
            if (log.amount().equals(Amount.none(log.amount().prescribed()))) {
                // What was left out is now said to be done: as if it were logged for the first time.
                asked(patient, items.read(patient, log.item(), log.date()), log.item())
                        .requireOpen();
            }
            supersede(patient, log, correctionId(log, amount, entry.answers()), amount, entry.answers());
        }
    }

    /** What a log is of. */
    private record Asked(ExerciseSlug exercise, Dose dose, Verdict verdict, Variant variant) {

        void requireOpen() {
            if (verdict.kind() == Verdict.Kind.RESTS) {
                throw new RuleViolation("training.exercise-rests");
            }
        }
    }

    private Asked asked(PatientId patient, ItemOfDay of, PlanItemId item) {
        return of.varies() ? asked(days.read(patient), item) : asked(of);
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

    private void supersede(PatientId patient, LogRow log, UUID id, Amount amount, Answers answers) {
        if (book.supersede(log.id(), id, amount, answers)) {
            stumbles.takeBack(patient, log.id(), answers);
            stumbles.check(patient, id, log.item(), log.date(), answers);
            publish(patient, log.item(), id, log.date());
        }
    }

    /** One's own log in force of a day that may still be changed. */
    private LogRow requireOpen(PatientId patient, UUID id) {
        var log = logs.get(patient, id);
        if (log.superseded()) {
            throw new NotFound();
        }
        EntryWindow.requireOpen(log.date(), days.today(patient));
        return log;
    }

    private void publish(PatientId patient, PlanItemId item, UUID log, LocalDate date) {
        events.publishEvent(new ExerciseLogged(Member.required().clinic(), patient, item, log, date));
    }

    /** The same correction sent twice is one. */
    private static UUID correctionId(LogRow log, Amount amount, Answers answers) {
        var name = "%s/%s/%s".formatted(log.id(), amount, answers);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
