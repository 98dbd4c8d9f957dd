package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactBook;
import health.steadfast.caseload.ContactId;
import health.steadfast.plans.PlanHolds;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The call after a report: what happened, what is decided, when to speak again. It is the only way in which a report is
 * closed.
 */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class CallService {

    private final FallReports falls;
    private final SymptomReports symptoms;
    private final CallSheets sheets;
    private final CallDecisions decisions;
    private final CallBook calls;
    private final ContactBook contacts;
    private final PlanHolds holds;
    private final Days days;
    private final CareAccess careAccess;
    private final AuditTrail audit;
    private final Clock clock;

    CallService(
            FallReports falls,
            SymptomReports symptoms,
            CallSheets sheets,
            CallDecisions decisions,
            CallBook calls,
            ContactBook contacts,
            PlanHolds holds,
            Days days,
            CareAccess careAccess,
            AuditTrail audit,
            Clock clock) {
        this.falls = falls;
        this.symptoms = symptoms;
        this.sheets = sheets;
        this.decisions = decisions;
        this.calls = calls;
        this.contacts = contacts;
        this.holds = holds;
        this.days = days;
        this.careAccess = careAccess;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a call about an open report begins with; empty when somebody has closed it meanwhile. */
    public Optional<CallSheet> sheet(PatientId patient, UUID report) {
        careAccess.requireCanTreat(patient); // who may only look is not led through a whole call in vain
        var fall = falls.findByPatientIdAndFallReportId(patient, report);
        if (fall.isPresent()) {
            return fall.filter(it -> !it.isReviewed()).map(it -> sheets.of(patient, it));
        }
        var symptom =
                symptoms.findByPatientIdAndSymptomReportId(patient, report).orElseThrow(NotFound::new);
        return Optional.of(symptom).filter(it -> !it.isReviewed()).map(sheets::of);
    }

    /**
     * Notes the call and closes the report. An injury that comes up lets everything on the feet rest first; then the
     * decision holds for what rests, but for what was decided one by one.
     *
     * @param expectedVersion the state of the report that was read
     * @throws StaleData if the report has changed since, or changes at the same moment
     */
    @Transactional
    public ContactId save(PatientId patient, UUID report, long expectedVersion, Call call) {
        careAccess.requireCanTreat(patient);
        try {
            return close(patient, report, expectedVersion, call);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new StaleData(); // somebody else has closed it, or the patient has said more, at the same moment
        }
    }

    private ContactId close(PatientId patient, UUID report, long expectedVersion, Call call) {
        var fall = falls.findByPatientIdAndFallReportId(patient, report);
        if (fall.isPresent()) {
            fall.get().requireVersion(expectedVersion);
            requireDecision(CallDecision.AFTER_A_FALL.contains(call.decision()));
            decisions.afterFall(patient, fall.get(), call);
            falls.flush();
            audit.record(AuditAction.FALL_REVIEWED, patient, null);
            var contact = note(patient, call.contact());
            calls.add(patient, contact, report, null, call);
            return contact;
        }
        var symptom =
                symptoms.findByPatientIdAndSymptomReportId(patient, report).orElseThrow(NotFound::new);
        requireDecision(CallDecision.AFTER_SOMETHING_NEW.contains(call.decision()));
        symptom.review(Member.required().person(), clock.instant(), expectedVersion);
        symptoms.flush();
        call.holds().forEach(kind -> holds.begin(patient, kind, days.today(patient)));
        audit.record(AuditAction.SYMPTOM_REVIEWED, patient, null);
        var contact = note(patient, call.contact());
        calls.add(patient, contact, null, report, call);
        return contact;
    }

    /** Nobody answered: the report stays open and on top, and the call is tried again tomorrow. */
    @Transactional
    @Audited(AuditAction.CONTACT_NOTED)
    public ContactId noAnswer(PatientId patient) {
        careAccess.requireCanTreat(patient);
        return note(patient, Contact.noAnswer(days.today(patient)));
    }

    private ContactId note(PatientId patient, Contact contact) {
        if (contact.on().isAfter(days.today(patient))) {
            throw new RuleViolation("caseload.contact.in-future");
        }
        return contacts.add(patient, contact, Member.required().person(), clock.instant());
    }

    private static void requireDecision(boolean fits) {
        if (!fits) {
            throw new RuleViolation("training.call.decision");
        }
    }
}
