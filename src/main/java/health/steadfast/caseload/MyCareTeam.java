package health.steadfast.caseload;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after the patient who asks. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyCareTeam {

    private final JdbcClient jdbc;
    private final CareAccess careAccess;
    private final Clock clock;

    MyCareTeam(JdbcClient jdbc, CareAccess careAccess, Clock clock) {
        this.jdbc = jdbc;
        this.careAccess = careAccess;
        this.clock = clock;
    }

    /** One person of the team. */
    public record Carer(String name, Profession profession, boolean lead) {}

    /** The patient's own care team, the lead first. */
    public List<Carer> own() {
        return jdbc.sql("""
                select e.display_name, m.profession, t.lead
                from steadfast.care_team_member t
                join steadfast.person e on e.person_id = t.person_id
                join steadfast.membership m on m.person_id = t.person_id and m.clinic_id = t.clinic_id
                    and m.role = 'THERAPIST'
                where t.patient_id = :patient and t.since <= :today and (t.until is null or t.until >= :today)
                order by t.lead desc, e.display_name collate steadfast.names, t.person_id
                """)
                .param("patient", careAccess.requireOwn().value())
                .param("today", LocalDate.now(clock))
                .query(MyCareTeam::carer)
                .list();
    }

    private static Carer carer(ResultSet row, int number) throws SQLException {
        return new Carer(
                row.getString("display_name"), Profession.valueOf(row.getString("profession")), row.getBoolean("lead"));
    }
}
