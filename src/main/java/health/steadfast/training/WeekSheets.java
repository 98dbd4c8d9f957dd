package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.caseload.PatientState;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A therapist keys what a patient did without the phone: from the paper week sheet, as told, or as seen in the clinic,
 * up to {@value EntryWindow#MAX_STAFF_DAYS_BACK} days back. It counts for adherence; no rule about one exercise reads
 * it. A fall on it is a report like any other.
 */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class WeekSheets {

    private final SheetReader reader;
    private final SheetBook book;
    private final SheetTaker taker;
    private final PatientReader patients;
    private final CareAccess careAccess;
    private final ApplicationEventPublisher events;

    WeekSheets(
            SheetReader reader,
            SheetBook book,
            SheetTaker taker,
            PatientReader patients,
            CareAccess careAccess,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.book = book;
        this.taker = taker;
        this.patients = patients;
        this.careAccess = careAccess;
        this.events = events;
    }

    /** The week that a day lies in; written down as an opened record. */
    @Transactional
    @Audited(AuditAction.RECORD_OPENED)
    public WeekSheet read(PatientId patient, LocalDate day) {
        careAccess.requireCanTreat(patient);
        return reader.read(patient, WeekPlan.weekOf(day)).sheet();
    }

    /** Keeps what was keyed so far; only its author finds it again. Two statements. */
    @Transactional
    public void keep(PatientId patient, LocalDate day, WeekSheet.Draft draft) {
        careAccess.requireCanTreat(patient);
        book.keep(patient, WeekPlan.weekOf(day), draft);
    }

    /** Throws away what was keyed and not saved. */
    @Transactional
    public void forget(PatientId patient, LocalDate day) {
        careAccess.requireCanTreat(patient);
        book.forget(patient, WeekPlan.weekOf(day));
    }

    /**
     * Saves a week as a whole. The same entry twice is one; who keyed on a sheet that a colleague has saved meanwhile
     * is told, and nothing is saved.
     */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void save(PatientId patient, SheetEntry entry) {
        careAccess.requireCanTreat(patient);
        if (patients.card(patient).state() != PatientState.ACTIVE) {
            throw new RuleViolation("training.sheet.not-in-treatment");
        }
        if (!book.isNew(patient, entry)) {
            if (book.sheets(patient, entry.week()).contains(entry.id())) {
                return;
            }
            throw new StaleData();
        }
        var state = reader.read(patient, entry.week());
        state.sheet().check(entry);
        taker.take(patient, entry, state);
        book.forget(patient, entry.week());
        events.publishEvent(new WeekKeyed(Member.required().clinic(), patient, entry.week()));
    }
}
