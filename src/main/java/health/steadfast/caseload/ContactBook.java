package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps contacts; it checks nobody's rights and joins the transaction of its caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactBook {

    private final JdbcClient jdbc;

    ContactBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a contact. One statement. */
    public ContactId add(PatientId patient, Contact contact, PersonId by, Instant at) {
        return add(patient, contact, by, at, null);
    }

    /** Takes the place of a contact. Whoever corrects what is corrected already has not seen it. */
    ContactId correct(PatientId patient, ContactId id, Contact contact, PersonId by, Instant at) {
        try {
            return add(patient, contact, by, at, id);
        } catch (DuplicateKeyException e) {
            throw new StaleData();
        }
    }

    boolean exists(PatientId patient, ContactId id) {
        return jdbc.sql(
                        "select exists (select 1 from steadfast.contact where patient_id = :patient and contact_id = :id)")
                .param("patient", patient.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Nothing happened before the patient was born or happens tomorrow. */
    void requirePast(PatientCard card, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new RuleViolation("caseload.contact.in-future");
        }
        if (on.isBefore(card.birthDate())) {
            throw new RuleViolation("caseload.contact.before-birth");
        }
    }

    private ContactId add(PatientId patient, Contact contact, PersonId by, Instant at, @Nullable ContactId corrects) {
        var id = ContactId.next();
        jdbc.sql("""
                insert into steadfast.contact (contact_id, patient_id, kind, held_on, minutes, answered, next_on, note,
                    written_by, written_at, corrects, first_id)
                values (:id, :patient, :kind, :on, :minutes, :answered, :next, :note, :by, :at, :corrects,
                    coalesce((select c.first_id from steadfast.contact c where c.contact_id = :corrects), :id))
                """)
                .param("id", id.value())
                .param("patient", patient.value())
                .param("kind", contact.kind().name())
                .param("on", contact.on())
                .param("minutes", contact.minutes())
                .param("answered", contact.answered())
                .param("next", contact.nextOn())
                .param("note", contact.note())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("corrects", corrects == null ? null : corrects.value())
                .update();
        return id;
    }
}
