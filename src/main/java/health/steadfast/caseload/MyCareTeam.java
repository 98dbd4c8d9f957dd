package health.steadfast.caseload;

import health.steadfast.shared.Roles;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after the patient who asks, and who else looked into the record. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyCareTeam {

    private final JdbcClient jdbc;
    private final CareAccess careAccess;
    private final CareTeam team;
    private final ClinicDay day;

    MyCareTeam(JdbcClient jdbc, CareAccess careAccess, CareTeam team, ClinicDay day) {
        this.jdbc = jdbc;
        this.careAccess = careAccess;
        this.team = team;
        this.day = day;
    }

    /** Somebody outside the team opened the record, and why. */
    public record Opening(String name, String reason, Instant at) {}

    /** The patient's own care team, the lead first, with whoever stands in. */
    public List<TeamMember> own() {
        return team.of(careAccess.requireOwn(), day.today());
    }

    /** Who opened the record with a reason, the newest first; the last hundred. */
    public List<Opening> openings() {
        return jdbc.sql("""
                select e.display_name, o.reason, o.opened_at
                from steadfast.record_opening o join steadfast.person e on e.person_id = o.person_id
                where o.patient_id = :patient
                order by o.opened_at desc, o.opening_id limit 100
                """)
                .param("patient", careAccess.requireOwn().value())
                .query((row, number) -> new Opening(
                        row.getString("display_name"),
                        row.getString("reason"),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }
}
