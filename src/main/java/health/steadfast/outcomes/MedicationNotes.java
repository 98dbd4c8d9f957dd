package health.steadfast.outcomes;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated notes about medication, for the care team only. No advice comes of them. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class MedicationNotes {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final JdbcClient jdbc;
    private final Clock clock;

    MedicationNotes(CareAccess careAccess, PatientReader patients, JdbcClient jdbc, Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. Two statements. */
    public List<MedicationNote> of(PatientId patient) {
        careAccess.requireCanView(patient);
        return jdbc.sql("""
                select m.medication_note_id, m.noted_on, m.words, m.written_by from steadfast.outcomes_v_medication m
                where m.patient_id = :patient order by m.noted_on desc, m.written_at desc, m.medication_note_id
                """)
                .param("patient", patient.value())
                .query((row, no) -> new MedicationNote(
                        row.getObject("medication_note_id", UUID.class),
                        row.getObject("noted_on", LocalDate.class),
                        row.getString("words"),
                        row.getString("written_by")))
                .list();
    }

    /** Writes down what was said on a day, today or earlier. */
    @Transactional
    @Audited(AuditAction.MEDICATION_NOTED)
    public UUID write(PatientId patient, LocalDate on, String words) {
        careAccess.requireCanTreat(patient);
        var said = words.strip();
        if (said.isEmpty() || said.length() > MedicationNote.MAX_WORDS) {
            throw new RuleViolation("outcomes.medication.words-length", MedicationNote.MAX_WORDS);
        }
        var card = patients.card(patient);
        if (on.isAfter(LocalDay.of(clock.instant(), ZoneId.of(card.zone())))) {
            throw new RuleViolation("outcomes.medication.in-future");
        }
        if (on.isBefore(card.birthDate())) {
            throw new RuleViolation("outcomes.medication.before-birth");
        }
        var id = Ids.next();
        jdbc.sql("""
                insert into steadfast.medication_note (medication_note_id, patient_id, noted_on, words, written_by, written_at)
                values (:id, :patient, :on, :words, :by, :at)
                """)
                .param("id", id)
                .param("patient", patient.value())
                .param("on", on)
                .param("words", said)
                .param("by", Member.required().person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Takes a note back that was written by mistake; the row is kept. */
    @Transactional
    @Audited(AuditAction.MEDICATION_NOTED)
    public void withdraw(PatientId patient, UUID note) {
        careAccess.requireCanTreat(patient);
        set(patient, note, clock.instant());
    }

    /** A note that was taken back holds again. */
    @Transactional
    @Audited(AuditAction.MEDICATION_NOTED)
    public void restore(PatientId patient, UUID note) {
        careAccess.requireCanTreat(patient);
        set(patient, note, null);
    }

    private void set(PatientId patient, UUID note, @Nullable Instant withdrawn) {
        var changed = jdbc.sql("""
                update steadfast.medication_note set withdrawn_at = :at
                where patient_id = :patient and medication_note_id = :id
                """)
                .param("at", withdrawn == null ? null : Timestamp.from(withdrawn))
                .param("patient", patient.value())
                .param("id", note)
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }
}
