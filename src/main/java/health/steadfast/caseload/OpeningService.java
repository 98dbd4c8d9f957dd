package health.steadfast.caseload;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a record to a therapist of the clinic who is not on the care team: to read, for 24 hours, with a reason that
 * is kept, written down, and shown to the patient.
 */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class OpeningService {

    public static final Duration OPEN_FOR = Duration.ofHours(24);
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 300;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    OpeningService(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleViolation if there is no such record in this clinic, or the reason says too little */
    @Transactional
    public void open(RecordNumber record, String reason) {
        var words = reason.strip();
        if (words.length() < SHORTEST_REASON || words.length() > LONGEST_REASON) {
            throw new RuleViolation("caseload.opening.reason");
        }
        var patient = jdbc.sql("select patient_id from steadfast.patient where record_number = :record")
                .param("record", record.value())
                .query(UUID.class)
                .optional()
                .map(PatientId::new)
                .orElseThrow(() -> new RuleViolation("caseload.opening.no-record"));
        var now = clock.instant();
        jdbc.sql("""
                insert into steadfast.record_opening (opening_id, patient_id, person_id, reason, opened_at, ends_at)
                values (:id, :patient, :me, :reason, :now, :end)
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("me", Member.required().person().value())
                .param("reason", words)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(OPEN_FOR)))
                .update();
        audit.record(AuditAction.RECORD_OPENED_WITH_REASON, patient, null);
    }
}
