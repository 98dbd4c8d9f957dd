package health.steadfast.training;

import health.steadfast.caseload.CareAccess;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a patient's phone kept of a session, one tap at a time, in the order of the taps. An entry that comes
 * again changes nothing; of two phones one waits for the other.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional
public class MySession {

    private final SessionBook sessions;
    private final SessionEntries entries;
    private final DaysLogs logs;
    private final MyLogs book;
    private final Rests rests;
    private final Days days;
    private final CareAccess careAccess;
    private final Clock clock;

    MySession(
            SessionBook sessions,
            SessionEntries entries,
            DaysLogs logs,
            MyLogs book,
            Rests rests,
            Days days,
            CareAccess careAccess,
            Clock clock) {
        this.sessions = sessions;
        this.entries = entries;
        this.logs = logs;
        this.book = book;
        this.rests = rests;
        this.days = days;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /**
     * Takes one entry; answers whether something rests because of it. What rests, has changed or is too long ago is
     * refused; a foreign item is not found.
     */
    public boolean take(SessionEntry entry) {
        var patient = careAccess.requireOwn();
        var session = sessions.locked(patient, entry.date());
        if (!entries.isNew(patient, entry)) {
            return false;
        }
        EntryWindow.requireOpen(entry.date(), days.today(patient));
        apply(patient, session, entry);
        return entry instanceof SessionEntry.Said said && said.question() == Question.PAIN && rests(patient, said);
    }

    private boolean rests(PatientId patient, SessionEntry.Said said) {
        return inForce(ofItem(patient, said.item(), said.date())).stream()
                .skip(said.place())
                .limit(1)
                .anyMatch(log -> rests.existsByPatientIdAndLogId(patient, log.id()));
    }

    private void apply(PatientId patient, DaySession session, SessionEntry entry) {
        switch (entry) {
            case SessionEntry.Tired it when it.before() -> session.tiredBefore(it.level());
            case SessionEntry.Tired it -> session.tiredAfter(it.level(), clock.instant());
            case SessionEntry.Ready it -> session.makeReady(offered(session, it.item(), 0));
            case SessionEntry.Safer it -> session.seat(offered(session, it.item(), 0));
            case SessionEntry.Chosen it -> choose(patient, session, it);
            case SessionEntry.Done it -> log(patient, session, it);
            case SessionEntry.Said it -> answer(patient, session, it);
        }
    }

    private void choose(PatientId patient, DaySession session, SessionEntry.Chosen it) {
        offered(session, it.item(), it.place());
        var day = days.read(patient);
        var item = day.item(it.item()).orElseThrow(NotFound::new);
        if (day.choices(item).stream().noneMatch(choice -> choice.exercise().equals(it.exercise()))) {
            throw new NotFound();
        }
        session.choose(it.item(), it.place(), it.exercise());
    }

    private void log(PatientId patient, DaySession session, SessionEntry.Done it) {
        offered(session, it.item(), it.place());
        var rows = ofItem(patient, it.item(), it.date());
        var inForce = inForce(rows);
        if (inForce.size() < it.place()) {
            throw new RuleViolation("training.entry-out-of-order");
        }
        if (inForce.size() == it.place()) {
            requireSame(patient, it);
            book.log(SessionOf.nextLog(session.id(), it.item(), rows.size()), it.item(), it.entry());
        } else {
            book.correct(inForce.get(it.place()).id(), it.entry());
        }
    }

    /** What was done must be what the day asks for by now: another exercise is never put in its place. */
    private void requireSame(PatientId patient, SessionEntry.Done it) {
        var day = days.read(patient);
        if (it.outcome() == Outcome.SKIPPED || !day.date().equals(it.date())) {
            return;
        }
        var item = day.item(it.item()).orElseThrow(() -> new RuleViolation("training.exercise-changed"));
        if (!day.effective(item, it.place()).slug().equals(it.exercise())) {
            throw new RuleViolation("training.exercise-changed");
        }
    }

    private void answer(PatientId patient, DaySession session, SessionEntry.Said it) {
        offered(session, it.item(), it.place());
        var log = inForce(ofItem(patient, it.item(), it.date())).stream()
                .skip(it.place())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("training.entry-out-of-order"));
        book.answer(log.id(), log.answers().with(it.question(), it.answers()));
    }

    /** The item, if the session offers it at this place. */
    private static PlanItemId offered(DaySession session, PlanItemId item, int place) {
        if (place < 0 || place >= Collections.frequency(session.offer(), item)) {
            throw new NotFound();
        }
        return item;
    }

    private List<LogRow> ofItem(PatientId patient, PlanItemId item, LocalDate date) {
        return logs.of(patient, date).stream()
                .filter(row -> row.item().equals(item))
                .toList();
    }

    private static List<LogRow> inForce(List<LogRow> rows) {
        return rows.stream().filter(row -> !row.superseded()).toList();
    }
}
