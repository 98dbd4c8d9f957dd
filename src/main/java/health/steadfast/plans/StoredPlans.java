package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredPlans implements PlanReader {

    private final JdbcClient jdbc;
    private final VersionItemRows rows;

    StoredPlans(JdbcClient jdbc, VersionItemRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public PlanHistory history(PatientId patient, LocalDate from) {
        return versions(patient, from).toHistory(pauses(patient, from));
    }

    private Versions versions(PatientId patient, LocalDate from) {
        var versions = new Versions(rows);
        jdbc.sql("""
                select p.plan_id, p.ended_on, v.no, v.starts_on, v.reason, vi.*
                from steadfast.plan p
                join steadfast.plan_version v on v.clinic_id = p.clinic_id and v.plan_id = p.plan_id
                left join steadfast.plans_v_prescription vi
                  on vi.clinic_id = v.clinic_id and vi.plan_version_id = v.plan_version_id
                where p.patient_id = :patient and (p.ended_on is null or p.ended_on >= :from)
                  and not exists (select 1 from steadfast.plan_version n where n.clinic_id = v.clinic_id
                                  and n.plan_id = v.plan_id and n.no > v.no and n.starts_on <= greatest(v.starts_on, :from))
                order by p.opened_on, p.plan_id, v.no, vi.position
                """).param("patient", patient.value()).param("from", from).query(versions::add);
        return versions;
    }

    private List<PausePeriod> pauses(PatientId patient, LocalDate from) {
        return jdbc.sql("""
                select kind, from_on, until_on from steadfast.plans_v_pause
                where patient_id = :patient and (until_on is null or until_on >= :from)
                order by from_on, pause_id
                """)
                .param("patient", patient.value())
                .param("from", from)
                .query((row, no) -> new PausePeriod(
                        PauseKind.valueOf(row.getString("kind")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /** Gathers rows, one per item, into versions. */
    private static final class Versions {

        private record Key(PlanId plan, int no, LocalDate startsOn, String reason) {}

        private final Map<Key, List<PrescribedItem>> items = new LinkedHashMap<>();
        private final Map<PlanId, LocalDate> ends = new LinkedHashMap<>();
        private final VersionItemRows rows;

        Versions(VersionItemRows rows) {
            this.rows = rows;
        }

        void add(ResultSet row) throws SQLException {
            var plan = new PlanId(row.getObject("plan_id", UUID.class));
            var endedOn = row.getObject("ended_on", LocalDate.class);
            if (endedOn != null) {
                ends.put(plan, endedOn);
            }
            var key = new Key(
                    plan, row.getInt("no"), row.getObject("starts_on", LocalDate.class), row.getString("reason"));
            var ofVersion = items.computeIfAbsent(key, it -> new ArrayList<>());
            if (row.getString("axis") != null) {
                ofVersion.add(rows.prescribed(row));
            }
        }

        PlanHistory toHistory(List<PausePeriod> pauses) {
            var versions = items.entrySet().stream()
                    .map(it -> new PublishedVersion(
                            it.getKey().plan(),
                            it.getKey().no(),
                            it.getKey().startsOn(),
                            it.getKey().reason(),
                            it.getValue()))
                    .toList();
            return new PlanHistory(versions, pauses, newestEnd(versions), ends);
        }

        private @Nullable LocalDate newestEnd(List<PublishedVersion> versions) {
            return versions.isEmpty() ? null : ends.get(versions.getLast().plan());
        }
    }
}
