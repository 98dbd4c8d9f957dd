package health.steadfast.caseload;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits, calls and videos that therapists note. None is ever taken away; one that is wrong is corrected. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ContactService {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final ContactBook book;
    private final Clock clock;

    ContactService(CareAccess careAccess, PatientReader patients, ContactBook book, Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.book = book;
        this.clock = clock;
    }

    /** Notes a contact of today or earlier. */
    @Transactional
    @Audited(AuditAction.CONTACT_NOTED)
    public ContactId note(PatientId patient, Contact contact) {
        careAccess.requireCanTreat(patient);
        requirePast(patient, contact.on());
        return book.add(patient, contact, Member.required().person(), clock.instant());
    }

    /**
     * Writes a contact anew; what it said before stays readable.
     *
     * @throws health.steadfast.shared.StaleData if somebody corrected it meanwhile; nothing was saved
     */
    @Transactional
    @Audited(AuditAction.CONTACT_CORRECTED)
    public ContactId correct(PatientId patient, ContactId id, Contact contact) {
        careAccess.requireCanTreat(patient);
        if (!book.exists(patient, id)) {
            throw new NotFound();
        }
        requirePast(patient, contact.on());
        return book.correct(patient, id, contact, Member.required().person(), clock.instant());
    }

    private void requirePast(PatientId patient, LocalDate on) {
        var card = patients.card(patient);
        book.requirePast(card, on, LocalDay.of(clock.instant(), ZoneId.of(card.zone())));
    }
}
