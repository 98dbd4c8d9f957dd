package health.steadfast.plans;

import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.StaleData;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps one draft per patient and author. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Content(
            List<ItemContent> items,
            @Nullable List<VersionStrategy> strategies,
            String reason,
            @Nullable LocalDate startsOn) {}

    Optional<PlanDraft> find(PatientId patient, PersonId author) {
        return jdbc.sql("""
                select content, base_plan_id, base_no, version, saved_at from steadfast.draft
                where patient_id = :patient and author_id = :author
                """)
                .param("patient", patient.value())
                .param("author", author.value())
                .query((row, no) -> draft(
                        read(row.getString("content")),
                        row.getObject("base_plan_id", UUID.class),
                        row.getInt("base_no"),
                        row.getLong("version"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** Saves the draft as the next state after the one it continues; answers that state. */
    PlanDraft save(PatientId patient, PersonId author, PlanDraft draft, Instant at) {
        var rows = draft.version() == 0 ? insert(patient, author, draft, at) : update(patient, author, draft, at);
        if (rows == 0) {
            throw new StaleData();
        }
        return draft.saved(draft.version() + 1, at);
    }

    void delete(PatientId patient, PersonId author) {
        jdbc.sql("delete from steadfast.draft where patient_id = :patient and author_id = :author")
                .param("patient", patient.value())
                .param("author", author.value())
                .update();
    }

    private int insert(PatientId patient, PersonId author, PlanDraft draft, Instant at) {
        return jdbc.sql("""
                insert into steadfast.draft (draft_id, patient_id, author_id, base_plan_id, base_no, content, saved_at, version)
                values (:id, :patient, :author, :plan, :base, :content::jsonb, :at, 1)
                on conflict (clinic_id, patient_id, author_id) do nothing
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("author", author.value())
                .param("plan", plan(draft), Types.OTHER)
                .param("base", draft.baseNo())
                .param("content", content(draft))
                .param("at", Timestamp.from(at))
                .update();
    }

    private int update(PatientId patient, PersonId author, PlanDraft draft, Instant at) {
        return jdbc.sql("""
                update steadfast.draft
                set base_plan_id = :plan, base_no = :base, content = :content::jsonb, saved_at = :at, version = version + 1
                where patient_id = :patient and author_id = :author and version = :version
                """)
                .param("plan", plan(draft), Types.OTHER)
                .param("base", draft.baseNo())
                .param("content", content(draft))
                .param("at", Timestamp.from(at))
                .param("patient", patient.value())
                .param("author", author.value())
                .param("version", draft.version())
                .update();
    }

    private static @Nullable UUID plan(PlanDraft draft) {
        var plan = draft.basePlan();
        return plan == null ? null : plan.value();
    }

    private String content(PlanDraft draft) {
        return json.writeValueAsString(new Content(
                draft.items().stream().map(ItemContent::of).toList(),
                VersionStrategy.of(draft.strategies()),
                draft.reason(),
                draft.startsOn()));
    }

    /** A draft of before its items had a dose and a schedule of their own names both in the item itself. */
    private Content read(String stored) {
        var content = json.readTree(stored);
        for (var entry : content.path("items")) {
            if (entry.path("item") instanceof ObjectNode item && !item.has("dose")) {
                var flat = item.deepCopy();
                item.set("dose", flat);
                item.set("timing", flat);
            }
        }
        return json.treeToValue(content, Content.class);
    }

    private static PlanDraft draft(
            Content content, @Nullable UUID basePlan, int baseNo, long version, Instant savedAt) {
        var strategies = content.strategies() == null ? List.<VersionStrategy>of() : content.strategies();
        return new PlanDraft(
                content.items().stream().map(ItemContent::toDraft).toList(),
                strategies.stream().map(VersionStrategy::toStrategy).toList(),
                content.reason(),
                content.startsOn(),
                basePlan == null ? null : new PlanId(basePlan),
                baseNo,
                version,
                savedAt);
    }
}
