package health.steadfast.plans;

import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.StaleData;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

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
            List<Item> items, String reason, @Nullable LocalDate startsOn) {}

    private record Item(Purpose purpose, VersionItem item) {}

    Optional<PlanDraft> find(PatientId patient, PersonId author) {
        return jdbc.sql("""
                select content, base_no, version, saved_at from steadfast.draft
                where patient_id = :patient and author_id = :author
                """)
                .param("patient", patient.value())
                .param("author", author.value())
                .query((row, no) -> draft(
                        json.readValue(row.getString("content"), Content.class),
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
                insert into steadfast.draft (draft_id, patient_id, author_id, base_no, content, saved_at, version)
                values (:id, :patient, :author, :base, :content::jsonb, :at, 1)
                on conflict (clinic_id, patient_id, author_id) do nothing
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("author", author.value())
                .param("base", draft.baseNo())
                .param("content", content(draft))
                .param("at", Timestamp.from(at))
                .update();
    }

    private int update(PatientId patient, PersonId author, PlanDraft draft, Instant at) {
        return jdbc.sql("""
                update steadfast.draft
                set base_no = :base, content = :content::jsonb, saved_at = :at, version = version + 1
                where patient_id = :patient and author_id = :author and version = :version
                """)
                .param("base", draft.baseNo())
                .param("content", content(draft))
                .param("at", Timestamp.from(at))
                .param("patient", patient.value())
                .param("author", author.value())
                .param("version", draft.version())
                .update();
    }

    private String content(PlanDraft draft) {
        var items = draft.items().stream()
                .map(item -> new Item(item.purpose(), VersionItem.of(item)))
                .toList();
        return json.writeValueAsString(new Content(items, draft.reason(), draft.startsOn()));
    }

    private static PlanDraft draft(Content content, int baseNo, long version, Instant savedAt) {
        var items = content.items().stream()
                .map(it -> it.item().toDraft(it.purpose()))
                .toList();
        return new PlanDraft(items, content.reason(), content.startsOn(), baseNo, version, savedAt);
    }
}
