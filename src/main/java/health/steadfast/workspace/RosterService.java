package health.steadfast.workspace;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.shared.Member;
import health.steadfast.shared.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caseload of the signed-in therapist, and of nobody else. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class RosterService {

    private final RosterQuery query;

    RosterService(RosterQuery query) {
        this.query = query;
    }

    /**
     * The roster as it is opened; written down once. Three statements.
     *
     * @param search any part of names, record number or aids; a search looks at everybody, whatever the filter
     */
    @Transactional
    @Audited(AuditAction.ROSTER_VIEWED)
    public Roster open(RosterFilter filter, RosterSort sort, String search) {
        return read(filter, sort, search);
    }

    /** The same again for somebody who has it open: another filter, a later minute. Two statements. */
    public Roster again(RosterFilter filter, RosterSort sort, String search) {
        return read(filter, sort, search);
    }

    private Roster read(RosterFilter filter, RosterSort sort, String search) {
        return Roster.of(query.everybody(Member.required().person()), filter, sort, search);
    }
}
