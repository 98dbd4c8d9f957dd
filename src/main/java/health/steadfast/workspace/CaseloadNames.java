package health.steadfast.workspace;

import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.Member;
import health.steadfast.shared.Roles;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of whom the signed-in therapist treats, to go to one of them from anywhere; opening is written down. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class CaseloadNames {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseloadNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everybody on the own caseload, by name. One statement. */
    public List<NamedPatient> mine() {
        return jdbc.sql(RosterQuery.MINE + """
                select m.record_number, m.given_name, m.family_name from mine m
                order by m.family_name collate steadfast.names, m.given_name collate steadfast.names, m.patient_id
                limit 500
                """)
                .param("person", Member.required().person().value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new NamedPatient(
                        new RecordNumber(row.getString("record_number")),
                        row.getString("given_name") + " " + row.getString("family_name")))
                .list();
    }
}
