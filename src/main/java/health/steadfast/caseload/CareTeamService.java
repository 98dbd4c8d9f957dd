package health.steadfast.caseload;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The care team of one patient. All its therapists share the patient's daily minutes. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class CareTeamService {

    private final CareAccess careAccess;
    private final CareTeam team;
    private final Colleagues colleagues;
    private final ClinicDay day;
    private final AuditTrail audit;

    CareTeamService(CareAccess careAccess, CareTeam team, Colleagues colleagues, ClinicDay day, AuditTrail audit) {
        this.careAccess = careAccess;
        this.team = team;
        this.colleagues = colleagues;
        this.day = day;
        this.audit = audit;
    }

    /** The team and whoever stands in. Three statements. */
    public List<TeamMember> of(PatientId patient) {
        careAccess.requireCanView(patient);
        return team.of(patient, day.today());
    }

    /** Everybody who could join. */
    public List<Colleague> colleagues() {
        return colleagues.all();
    }

    /** Takes another therapist onto the team, at once. */
    @Transactional
    public void add(PatientId patient, PersonId therapist, @Nullable LocalDate until) {
        careAccess.requireCanTreat(patient);
        var today = day.today();
        if (until != null && until.isBefore(today)) {
            throw new RuleViolation("caseload.team.until-past");
        }
        var colleague = colleagues.required(therapist);
        team.add(patient, colleague.person(), false, today, until);
        audit.record(AuditAction.CARE_TEAM_CHANGED, patient, "added " + therapist);
    }

    /** Takes a further therapist off the team, at once. The lead is handed over instead. */
    @Transactional
    public void remove(PatientId patient, PersonId therapist) {
        careAccess.requireCanTreat(patient);
        if (!team.remove(patient, therapist)) {
            throw new RuleViolation("caseload.team.lead-stays");
        }
        audit.record(AuditAction.CARE_TEAM_CHANGED, patient, "removed " + therapist);
    }
}
