package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.ReportReaders;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanHolds;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A patient's own safety reports. Each is stored with its first answer; details come after. Nothing the patient does
 * takes a report out of the clinic's sight.
 */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional
public class MyReports {

    private final FallBook falls;
    private final FallReports reports;
    private final SymptomReports symptoms;
    private final PlanHolds holds;
    private final Days days;
    private final CareAccess careAccess;
    private final ReportReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyReports(
            FallBook falls,
            FallReports reports,
            SymptomReports symptoms,
            PlanHolds holds,
            Days days,
            CareAccess careAccess,
            ReportReaders readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.falls = falls;
        this.reports = reports;
        this.symptoms = symptoms;
        this.holds = holds;
        this.days = days;
        this.careAccess = careAccess;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reports a fall or near-fall of today. After a fall the risky items rest at once.
     *
     * @param id made by the client; the same report twice is one
     */
    @Audited(AuditAction.FALL_REPORTED)
    public void reportFall(UUID id, FallKind kind) {
        var patient = careAccess.requireOwn();
        readers.requireSome(patient);
        falls.report(patient, id, kind, null, days.today(patient));
    }

    /** The answer to "Are you hurt?". With an injury everything on the feet rests. */
    @Audited(AuditAction.FALL_REPORTED)
    public void hurt(UUID id, Injury answer) {
        var patient = careAccess.requireOwn();
        falls.hurt(patient, own(patient, id), answer);
    }

    /** Where, when and doing what. */
    @Audited(AuditAction.FALL_REPORTED)
    public void describe(UUID id, String words) {
        own(careAccess.requireOwn(), id).describe(words);
    }

    /** Takes a report back. The clinic still sees it, and what rests goes on resting. */
    @Audited(AuditAction.FALL_WITHDRAWN)
    public void withdrawFall(UUID id) {
        falls.withdraw(own(careAccess.requireOwn(), id));
    }

    /** The patient's newest report that nobody has reviewed. */
    @Transactional(readOnly = true)
    public Optional<MyFall> newestFall() {
        var patient = careAccess.requireOwn();
        return reports.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescFallReportIdDesc(patient).stream()
                .findFirst()
                .map(FallReport::mine);
    }

    /** What became of today's exercises, or of the whole plan on a day without any. */
    @Transactional(readOnly = true)
    public AfterFall afterFall() {
        var day = days.read(careAccess.requireOwn());
        return new AfterFall(TodayOf.afterFall(day), PatientLook.of(day.patient()));
    }

    /**
     * Something is new or worse. A possible relapse and a fever let the plan rest; what is not sure, or new today,
     * leaves the seated version.
     */
    @Audited(AuditAction.SYMPTOM_REPORTED)
    public void reportWorse(UUID id, SymptomKind kind) {
        var patient = careAccess.requireOwn();
        readers.requireSome(patient);
        if (symptoms.existsBySymptomReportId(id)) {
            if (symptoms.findByPatientIdAndSymptomReportId(patient, id).isEmpty()) {
                throw new NotFound();
            }
            return;
        }
        var today = days.today(patient);
        var member = Member.required();
        symptoms.save(new SymptomReport(id, patient, kind, today, member.person(), clock.instant()));
        symptoms.flush();
        if (kind == SymptomKind.OVER_A_DAY) {
            holds.begin(patient, PauseKind.RELAPSE_SUSPECTED, today);
        } else if (kind == SymptomKind.FEVER) {
            holds.begin(patient, PauseKind.ILLNESS, today);
        }
        events.publishEvent(new SymptomReported(member.clinic(), patient, id, today));
    }

    /** The patient's newest report of something new or worse that nobody has reviewed. */
    @Transactional(readOnly = true)
    public Optional<MySymptom> newestSymptom() {
        var patient = careAccess.requireOwn();
        return symptoms.findByPatientIdAndReviewedAtIsNullOrderByReportedAtDescSymptomReportIdDesc(patient).stream()
                .findFirst()
                .map(SymptomReport::mine);
    }

    /** "I answered by mistake": a seated version ends, a hold does not; the clinic still sees the report. */
    @Audited(AuditAction.SYMPTOM_REPORTED)
    public void withdrawWorse(UUID id) {
        var patient = careAccess.requireOwn();
        symptoms.findByPatientIdAndSymptomReportId(patient, id)
                .orElseThrow(NotFound::new)
                .withdraw(clock.instant());
    }

    /** "I am well again", for an illness of less than seven days; a longer one ends by a therapist. */
    @Audited(AuditAction.SYMPTOM_REPORTED)
    public void wellAgain() {
        var patient = careAccess.requireOwn();
        var day = days.read(patient);
        if (!TodayOf.canEndHold(day)) {
            throw new RuleViolation("training.hold.not-by-own-word");
        }
        holds.lift(patient, PauseKind.ILLNESS, day.date());
    }

    private FallReport own(PatientId patient, UUID id) {
        return falls.find(patient, id).orElseThrow(NotFound::new);
    }
}
