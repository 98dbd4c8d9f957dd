package health.steadfast.documents;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a therapist prints for a patient. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class Papers {

    private final PaperPress press;
    private final CareAccess careAccess;

    Papers(PaperPress press, CareAccess careAccess) {
        this.press = press;
        this.careAccess = careAccess;
    }

    /** The plan in force, or the next one, to take home. */
    @Transactional
    @Audited(AuditAction.PLAN_PRINTED)
    public Paper handout(PatientId patient) {
        careAccess.requireCanView(patient);
        return press.handout(patient);
    }

    /**
     * One week to tick.
     *
     * @param day any day of the week, null: this one
     */
    @Transactional
    @Audited(AuditAction.PLAN_PRINTED)
    public Paper weekSheet(PatientId patient, @Nullable LocalDate day) {
        careAccess.requireCanView(patient);
        return press.weekSheet(patient, day);
    }
}
