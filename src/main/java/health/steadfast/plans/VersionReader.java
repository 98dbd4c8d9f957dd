package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads published versions for the screens of this module, with who published them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionReader {

    private final JdbcClient jdbc;
    private final VersionItemRows rows;
    private final JsonMapper json;

    VersionReader(JdbcClient jdbc, VersionItemRows rows, JsonMapper json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    /** Every version of every plan of a patient, oldest first; one statement. */
    List<VersionDetails> all(PatientId patient) {
        Map<UUID, VersionDetails> heads = new LinkedHashMap<>();
        Map<UUID, List<DraftItem>> items = new LinkedHashMap<>();
        Map<UUID, Map<PlanItemId, String>> owners = new LinkedHashMap<>();
        jdbc.sql("""
                select v.plan_version_id, v.plan_id, v.no, v.starts_on, v.reason, v.published_at, v.eased, p.ended_on,
                       person.display_name, owner.display_name as owner, vi.*,
                       (select jsonb_agg(jsonb_build_object('strategyId', s.strategy_id, 'position', s.position,
                                                            'text', s.text, 'occasion', s.occasion) order by s.position)
                        from steadfast.version_strategy s
                        where s.clinic_id = v.clinic_id and s.plan_version_id = v.plan_version_id) as strategies
                from steadfast.plan p
                join steadfast.plan_version v on v.clinic_id = p.clinic_id and v.plan_id = p.plan_id
                join steadfast.person person on person.person_id = v.published_by
                join steadfast.plans_v_prescription vi
                  on vi.clinic_id = v.clinic_id and vi.plan_version_id = v.plan_version_id
                join steadfast.person owner on owner.person_id = vi.owner_id
                where p.patient_id = :patient
                order by p.opened_on, p.plan_id, v.no, vi.position
                """).param("patient", patient.value()).query(row -> {
            var version = row.getObject("plan_version_id", UUID.class);
            if (!heads.containsKey(version)) {
                heads.put(version, head(row));
            }
            var item = rows.draft(row);
            items.computeIfAbsent(version, it -> new ArrayList<>()).add(item);
            owners.computeIfAbsent(version, it -> new LinkedHashMap<>()).put(item.id(), row.getString("owner"));
        });
        return heads.entrySet().stream()
                .map(head -> head.getValue()
                        .with(
                                items.getOrDefault(head.getKey(), List.of()),
                                owners.getOrDefault(head.getKey(), Map.of())))
                .toList();
    }

    private VersionDetails head(ResultSet row) throws SQLException {
        return new VersionDetails(
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("no"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("reason"),
                row.getString("display_name"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("eased"),
                List.of(),
                strategies(row.getString("strategies")),
                Map.of());
    }

    private List<Strategy> strategies(@Nullable String array) {
        return array == null
                ? List.of()
                : Arrays.stream(json.readValue(array, VersionStrategy[].class))
                        .map(VersionStrategy::toStrategy)
                        .toList();
    }

    /** The versions of the open plan, oldest first; empty if there is none. */
    List<VersionDetails> ofOpenPlan(PatientId patient) {
        return all(patient).stream()
                .filter(version -> version.planEndedOn() == null)
                .toList();
    }

    /** Whether {@code author} alone has published every version after {@code no}, none of them before {@code since}. */
    boolean areAllBy(PersonId author, PlanId plan, int no, Instant since) {
        return jdbc.sql("""
                select not exists (select 1 from steadfast.plan_version
                    where plan_id = :plan and no > :no and (published_by <> :author or published_at < :since))
                """)
                .param("plan", plan.value())
                .param("no", no)
                .param("author", author.value())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** Since when the open plan keeps what was reached; null: it does not. */
    @Nullable
    LocalDate maintainedSince(PatientId patient) {
        return jdbc.sql("select since from steadfast.plans_v_maintained where patient_id = :patient")
                .param("patient", patient.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }
}
