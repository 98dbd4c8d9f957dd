package health.steadfast.workspace;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caseload of the signed-in therapist, and of nobody else. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class RosterService {

    private final RosterQuery roster;
    private final PanelQuery panel;
    private final CareAccess careAccess;

    RosterService(RosterQuery roster, PanelQuery panel, CareAccess careAccess) {
        this.roster = roster;
        this.panel = panel;
        this.careAccess = careAccess;
    }

    /** The roster as it is opened; written down once. Three statements. */
    @Transactional
    @Audited(AuditAction.ROSTER_VIEWED)
    public Roster open() {
        return read();
    }

    /** The same again for somebody who has it open. Two statements. */
    public Roster again() {
        return read();
    }

    /** What the side panel tells about one patient; written down as an opened record. Three statements. */
    @Transactional
    @Audited(AuditAction.RECORD_OPENED)
    public PanelFacts panel(PatientId patient) {
        careAccess.requireCanView(patient);
        return panel.of(patient);
    }

    private Roster read() {
        return new Roster(roster.everybody(Member.required().person()));
    }
}
