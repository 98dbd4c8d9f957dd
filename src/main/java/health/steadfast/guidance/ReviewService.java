package health.steadfast.guidance;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews that therapists sign. A signed one is never changed. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class ReviewService {

    private final CareAccess careAccess;
    private final PatientReader patients;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewService(CareAccess careAccess, PatientReader patients, JdbcClient jdbc, Clock clock) {
        this.careAccess = careAccess;
        this.patients = patients;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Signs a review; the next one is due on its date. */
    @Transactional
    @Audited(AuditAction.REVIEW_SIGNED)
    public void sign(PatientId patient, Review review) {
        careAccess.requireCanTreat(patient);
        var now = clock.instant();
        var today = LocalDay.of(now, ZoneId.of(patients.card(patient).zone()));
        review.requireNextAfter(today);
        jdbc.sql("""
                insert into steadfast.review (review_id, patient_id, signed_by, signed_at, signed_on, note, minutes, next_on)
                values (:id, :patient, :by, :at, :on, :note, :minutes, :next)
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("by", Member.required().person().value())
                .param("at", Timestamp.from(now))
                .param("on", today)
                .param("note", review.note())
                .param("minutes", review.minutes())
                .param("next", review.nextOn())
                .update();
    }
}
