package health.steadfast.training;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan on paper, for a therapist to hand out. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class HandoutService {

    private final CareAccess careAccess;
    private final HandoutOf handouts;
    private final AuditTrail audit;

    HandoutService(CareAccess careAccess, HandoutOf handouts, AuditTrail audit) {
        this.careAccess = careAccess;
        this.handouts = handouts;
        this.audit = audit;
    }

    /** Whoever reads a plan to print it is written down. */
    @Transactional
    public Handout of(RecordNumber record) {
        var patient = careAccess.resolve(record).orElseThrow(NotFound::new);
        audit.record(AuditAction.PLAN_VIEWED, patient, "handout");
        return handouts.read(patient);
    }
}
