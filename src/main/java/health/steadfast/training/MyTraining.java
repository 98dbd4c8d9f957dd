package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's own day: what is asked for, the session, the plan. Nothing here takes a patient: it is whoever asks. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyTraining {

    private final Days days;
    private final SessionBook sessions;
    private final SeenVersions seen;
    private final CareAccess careAccess;
    private final Clock clock;

    MyTraining(Days days, SessionBook sessions, SeenVersions seen, CareAccess careAccess, Clock clock) {
        this.days = days;
        this.sessions = sessions;
        this.seen = seen;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /** The first screen. */
    public Today today() {
        var patient = careAccess.requireOwn();
        var day = days.read(patient);
        return TodayOf.of(day, clock.instant(), seen.news(patient, day));
    }

    /** The plan in force. */
    public MyPlan plan() {
        var day = days.read(careAccess.requireOwn());
        var items = day.prescribed().stream()
                .filter(item ->
                        item.active().until() == null || !item.active().until().isBefore(day.date()))
                .map(item -> new PlannedItem(
                        item.exercise(),
                        item.dose(),
                        item.schedule(),
                        day.verdict(item.id(), item.exercise()),
                        day.others(item),
                        item.note(),
                        item.active(),
                        item.slot(),
                        item.aim()))
                .toList();
        var since = day.history().inForceOn(day.date()).map(version -> version.startsOn());
        return new MyPlan(
                since.orElse(null), day.date(), day.week().trainingDays(), items, PatientLook.of(day.patient()));
    }

    /** Today's session as it stands, if one was begun. */
    public Optional<Session> session() {
        var day = days.read(careAccess.requireOwn());
        return day.session() == null ? Optional.empty() : Optional.of(SessionOf.of(day));
    }

    /** Begins the day with what it asks for, or goes on; the offer is kept. */
    @Transactional
    @Audited(AuditAction.SESSION_STARTED)
    public void start() {
        var patient = careAccess.requireOwn();
        var day = days.read(patient);
        sessions.begin(patient, day, TodayOf.toStart(day));
    }

    /** Begins the day, or goes on with it, with the short, the hot-day or the full version. */
    @Transactional
    @Audited(AuditAction.SESSION_STARTED)
    public void start(Variant version) {
        var patient = careAccess.requireOwn();
        var day = days.read(patient);
        sessions.begin(patient, day, TodayOf.toStart(day));
        var session = sessions.ofDay(patient, day.date());
        if (session.variant() != version) {
            session.take(version);
            sessions.publishVersion(patient, day);
        }
    }

    /** Goes on beyond what the day asks for, or trains on a rest day. */
    @Transactional
    @Audited(AuditAction.SESSION_STARTED)
    public void startMore() {
        var patient = careAccess.requireOwn();
        var day = days.read(patient);
        sessions.begin(patient, day, TodayOf.more(day));
    }

    /** Leaves this day out; nobody has to say why. */
    @Transactional
    @Audited(AuditAction.SESSION_STARTED)
    public void notToday(NotToday why) {
        var patient = careAccess.requireOwn();
        sessions.ofDay(patient, days.today(patient)).leaveOut(why);
    }

    /** The patient has seen what changed in the plan. */
    @Transactional
    public void planSeen() {
        var patient = careAccess.requireOwn();
        seen.markSeen(patient, days.read(patient));
    }
}
