package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads published versions for the screens of this module, with who published them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionReader {

    private final JdbcClient jdbc;

    VersionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of every plan of a patient, oldest first; one statement. */
    List<VersionDetails> all(PatientId patient) {
        Map<UUID, VersionDetails> heads = new LinkedHashMap<>();
        Map<UUID, List<DraftItem>> items = new LinkedHashMap<>();
        jdbc.sql("""
                select v.plan_version_id, v.plan_id, v.no, v.starts_on, v.reason, v.published_at, p.ended_on,
                       person.display_name, i.purpose, vi.*
                from steadfast.plan p
                join steadfast.plan_version v on v.clinic_id = p.clinic_id and v.plan_id = p.plan_id
                join steadfast.person person on person.person_id = v.published_by
                join steadfast.version_item vi
                  on vi.clinic_id = v.clinic_id and vi.plan_version_id = v.plan_version_id
                join steadfast.plan_item i on i.clinic_id = vi.clinic_id and i.item_id = vi.item_id
                where p.patient_id = :patient
                order by p.opened_on, p.plan_id, v.no, vi.position
                """).param("patient", patient.value()).query(row -> {
            var version = row.getObject("plan_version_id", UUID.class);
            heads.putIfAbsent(
                    version,
                    new VersionDetails(
                            new PlanId(row.getObject("plan_id", UUID.class)),
                            row.getInt("no"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ended_on", LocalDate.class),
                            row.getString("reason"),
                            row.getString("display_name"),
                            row.getTimestamp("published_at").toInstant(),
                            List.of()));
            items.computeIfAbsent(version, it -> new ArrayList<>())
                    .add(VersionItemRows.read(row).toDraft(Purpose.valueOf(row.getString("purpose"))));
        });
        return heads.entrySet().stream()
                .map(head -> head.getValue().with(items.getOrDefault(head.getKey(), List.of())))
                .toList();
    }

    /** The versions of the open plan, oldest first; empty if there is none. */
    List<VersionDetails> ofOpenPlan(PatientId patient) {
        return all(patient).stream()
                .filter(version -> version.planEndedOn() == null)
                .toList();
    }
}
