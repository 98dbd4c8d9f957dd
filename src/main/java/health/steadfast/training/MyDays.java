package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.library.Asks;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I have already done it": a patient's word for a whole day, today's or one of the seven before. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyDays {

    private final Days days;
    private final SessionBook sessions;
    private final LogTaker taker;
    private final DayAnswers answers;
    private final DaysLogs logs;
    private final Catalogue catalogue;
    private final CareAccess careAccess;
    private final Clock clock;

    MyDays(
            Days days,
            SessionBook sessions,
            LogTaker taker,
            DayAnswers answers,
            DaysLogs logs,
            Catalogue catalogue,
            CareAccess careAccess,
            Clock clock) {
        this.days = days;
        this.sessions = sessions;
        this.taker = taker;
        this.answers = answers;
        this.logs = logs;
        this.catalogue = catalogue;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /**
     * What may still be said to be done.
     *
     * @param items what was planned and is not entered; an exercise of several times a day stands there as often
     * @param asksSteadiness whether one of them is done on the feet
     */
    public record OpenDay(LocalDate date, List<TodayItem> items, boolean asksSteadiness) {

        public OpenDay {
            items = List.copyOf(items);
        }
    }

    /** What is open of today. */
    public OpenDay today() {
        return open(days.read(careAccess.requireOwn()));
    }

    /** What is open of yesterday. */
    public OpenDay yesterday() {
        return open(days.readYesterday(careAccess.requireOwn()));
    }

    /**
     * One exercise that is entered already.
     *
     * @param log its id
     * @param sets how many were asked for
     * @param setsDone of which something was done
     */
    public record Entered(UUID log, ExerciseSlug exercise, Outcome outcome, int sets, int setsDone)
            implements Serializable {}

    /** The patient's own day now. */
    public LocalDate date() {
        return days.today(careAccess.requireOwn());
    }

    /** What is open of a day, at most seven days ago. */
    public OpenDay open(LocalDate date) {
        var patient = careAccess.requireOwn();
        EntryWindow.requireOpen(date, days.today(patient));
        return open(days.read(patient, date));
    }

    /** What is entered of a day, in the order of doing. */
    public List<Entered> entered(LocalDate date) {
        return logs.of(careAccess.requireOwn(), date).stream()
                .filter(row -> !row.superseded())
                .map(row -> new Entered(
                        row.id(),
                        row.exercise(),
                        row.outcome(),
                        row.amount().prescribed().size(),
                        row.toSessionLog().setsDone()))
                .toList();
    }

    /**
     * These exercises were done as planned.
     *
     * @param id made by the client; the same word twice is one
     * @param date today or one of the seven days before
     */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void done(UUID id, LocalDate date, List<PlanItemId> items, DayAnswer answer) {
        if (items.isEmpty()) {
            throw new RuleViolation("training.already.none-chosen");
        }
        var patient = careAccess.requireOwn();
        var day = days.read(patient);
        if (date.equals(day.date())) {
            sessions.begin(patient, day, TodayOf.toStart(day));
        } else {
            EntryWindow.requireOpen(date, day.date());
        }
        take(patient, id, date, items);
        answers.keep(patient, date, LogSource.DAY_ANSWER, answer);
        if (date.equals(day.date())) {
            closeIfDone(patient);
        }
    }

    /** Where nothing is left to do, nothing is left to ask either: the day has its answers. */
    private void closeIfDone(PatientId patient) {
        var day = days.read(patient);
        var session = sessions.running(patient, day.date());
        if (SessionOf.of(day).active().stream().allMatch(SessionItem::isClosed)) {
            if (!session.wasAskedBefore()) {
                session.tiredBefore(null);
            }
            if (!session.wasAskedAfter()) {
                session.tiredAfter(null, clock.instant());
            }
        }
    }

    private void take(PatientId patient, UUID id, LocalDate date, List<PlanItemId> items) {
        for (var place = 0; place < items.size(); place++) {
            var name = "%s/%d".formatted(id, place).getBytes(StandardCharsets.UTF_8);
            var entry = LogEntry.done().on(date);
            taker.take(patient, UUID.nameUUIDFromBytes(name), items.get(place), entry, LogSource.DAY_ANSWER);
        }
    }

    private OpenDay open(Day day) {
        var items = TodayOf.open(day);
        var onFeet =
                items.stream().anyMatch(item -> catalogue.get(item.exercise()).asks() == Asks.STEADINESS);
        return new OpenDay(day.date(), items, onFeet);
    }
}
