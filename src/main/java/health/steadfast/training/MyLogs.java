package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
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

    private final LogTaker taker;
    private final LogBook book;
    private final DaysLogs logs;
    private final Days days;
    private final StumbleWatch stumbles;
    private final CareAccess careAccess;

    MyLogs(LogTaker taker, LogBook book, DaysLogs logs, Days days, StumbleWatch stumbles, CareAccess careAccess) {
        this.taker = taker;
        this.book = book;
        this.logs = logs;
        this.days = days;
        this.stumbles = stumbles;
        this.careAccess = careAccess;
    }

    /** Logs one exercise, for today or up to seven days back. An item that rests is refused, a foreign one not found. */
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void log(UUID id, PlanItemId item, LogEntry entry) {
        taker.take(careAccess.requireOwn(), id, item, entry, LogSource.APP);
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
            stumbles.change(patient, log, id, answers);
            tellPain(patient, log, id, answers);
        } else {
            supersede(patient, log, correctionId(log, log.amount(), answers), log.amount(), answers);
        }
    }

    /**
     * Corrects how much was done. What was said about doing it is asked again; that somebody fell or nearly fell, and
     * what hurt, is as true of another amount and stays.
     */
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void correct(UUID id, LogEntry entry) {
        var patient = careAccess.requireOwn();
        var log = requireOpen(patient, id);
        var amount = entry.amount(log.amount().prescribed());
        if (!amount.equals(log.amount())) {
            if (log.amount().equals(Amount.none(log.amount().prescribed()))) {
                // What was left out is now said to be done: as if it were logged for the first time.
                taker.requireOpen(patient, log.item(), log.date());
            }
            var answers = entry.answers().afterAnother(log.answers());
            supersede(patient, log, correctionId(log, amount, answers), amount, answers);
        }
    }

    private void supersede(PatientId patient, LogRow log, UUID id, Amount amount, Answers answers) {
        if (book.supersede(log.id(), id, amount, answers)) {
            stumbles.change(patient, log, id, answers);
            tellPain(patient, log, id, answers);
            taker.publish(patient, log.item(), id, log.date());
        }
    }

    private void tellPain(PatientId patient, LogRow log, UUID id, Answers answers) {
        if (!Objects.equals(log.answers().pain(), answers.pain())) {
            taker.tellPain(patient, log.item(), id, answers);
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

    /** The same correction sent twice is one. */
    private static UUID correctionId(LogRow log, Amount amount, Answers answers) {
        var name = "%s/%s/%s".formatted(log.id(), amount, answers);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
