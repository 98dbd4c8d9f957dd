package health.steadfast.plans;

import health.steadfast.shared.PersonId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the templates of a clinic; only who made one changes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TemplateStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Content(List<ItemContent> items, List<TemplateStrategy> strategies) {}

    /** The therapist's own ones first, then what the others share; one statement. */
    List<StoredTemplate> visibleTo(PersonId reader) {
        return jdbc.sql("""
                select t.template_id, t.owner_id, person.display_name, t.name, t.shared, t.content, t.version
                from steadfast.plan_template t
                join steadfast.person person on person.person_id = t.owner_id
                where t.owner_id = :reader or t.shared
                order by t.owner_id <> :reader, t.name collate steadfast.names
                """)
                .param("reader", reader.value())
                .query((row, no) -> read(row, reader))
                .list();
    }

    void insert(PersonId owner, String name, boolean shared, PlanTemplate template, Instant at) {
        var content = new Content(template.items().stream().map(ItemContent::of).toList(), template.strategies());
        var rows = jdbc.sql("""
                insert into steadfast.plan_template (template_id, owner_id, name, shared, content, saved_at, version)
                values (:id, :owner, :name, :shared, :content::jsonb, :at, 1)
                on conflict (clinic_id, owner_id, lower(name)) do nothing
                """)
                .param("id", TemplateId.next().value())
                .param("owner", owner.value())
                .param("name", name)
                .param("shared", shared)
                .param("content", json.writeValueAsString(content))
                .param("at", Timestamp.from(at))
                .update();
        if (rows == 0) {
            throw new RuleViolation("plans.rule.template-name-taken", name);
        }
    }

    /** @throws StaleData if somebody else's, gone, or changed since it was read */
    void change(PersonId owner, TemplateId id, long version, String name, boolean shared, Instant at) {
        var taken = jdbc.sql("""
                select exists (select 1 from steadfast.plan_template
                where owner_id = :owner and lower(name) = lower(:name) and template_id <> :id)
                """)
                .param("owner", owner.value())
                .param("name", name)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new RuleViolation("plans.rule.template-name-taken", name);
        }
        requireOne(jdbc.sql("""
                update steadfast.plan_template set name = :name, shared = :shared, saved_at = :at, version = version + 1
                where template_id = :id and owner_id = :owner and version = :version
                """)
                .param("name", name)
                .param("shared", shared)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .param("owner", owner.value())
                .param("version", version)
                .update());
    }

    void delete(PersonId owner, TemplateId id, long version) {
        requireOne(jdbc.sql("""
                delete from steadfast.plan_template
                where template_id = :id and owner_id = :owner and version = :version
                """)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("version", version)
                .update());
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw new StaleData();
        }
    }

    private StoredTemplate read(ResultSet row, PersonId reader) throws SQLException {
        var id = new TemplateId(row.getObject("template_id", UUID.class));
        var name = row.getString("name");
        var own = reader.value().equals(row.getObject("owner_id", UUID.class));
        var content = json.readValue(row.getString("content"), Content.class);
        var template = new PlanTemplate(
                id.toString(),
                own ? PlanTemplate.Origin.OWN : PlanTemplate.Origin.CLINIC,
                TemplateText.same(name),
                TemplateText.same(""),
                0,
                content.items().stream().map(ItemContent::toDraft).toList(),
                content.strategies());
        return new StoredTemplate(
                id,
                row.getLong("version"),
                name,
                row.getBoolean("shared"),
                own,
                row.getString("display_name"),
                template);
    }
}
