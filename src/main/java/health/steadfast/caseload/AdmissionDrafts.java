package health.steadfast.caseload;

import health.steadfast.shared.Member;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a therapist has typed of an admission until the patient is admitted or it is thrown away. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class AdmissionDrafts {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String PART = "part ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AdmissionDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One's own draft. One statement. */
    public Optional<AdmissionDraft> mine() {
        return jdbc.sql(
                        "select answers, saved_at from steadfast.admission_draft where author_id = :me and saved_at > :since")
                .param("me", me().value())
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .query(this::draft)
                .optional();
    }

    /** Replaces one's own draft, and lets go of old ones. Two statements. */
    @Transactional
    public void save(Map<String, String> answers, Collection<ProfilePart> parts) {
        var all = new HashMap<>(answers);
        parts.forEach(part -> all.put(PART + part.kind().name(), json.writeValueAsString(part)));
        jdbc.sql("""
                insert into steadfast.admission_draft as d (author_id, answers, saved_at)
                values (:me, cast(:answers as jsonb), :now)
                on conflict (clinic_id, author_id) do update set answers = excluded.answers, saved_at = excluded.saved_at
                """)
                .param("me", me().value())
                .param("answers", json.writeValueAsString(all))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("delete from steadfast.admission_draft where saved_at <= :since")
                .param("since", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** Throws one's own draft away. */
    @Transactional
    public void discard() {
        jdbc.sql("delete from steadfast.admission_draft where author_id = :me")
                .param("me", me().value())
                .update();
    }

    private AdmissionDraft draft(ResultSet row, int number) throws SQLException {
        var answers = new HashMap<String, String>();
        var parts = new ArrayList<ProfilePart>();
        json.readTree(row.getString("answers")).properties().forEach(entry -> {
            if (entry.getKey().startsWith(PART)) {
                var kind = ProfilePart.Kind.valueOf(entry.getKey().substring(PART.length()));
                parts.add(json.readValue(entry.getValue().asString(), kind.type()));
            } else {
                answers.put(entry.getKey(), entry.getValue().asString());
            }
        });
        return AdmissionDraft.of(answers, parts, row.getTimestamp("saved_at").toInstant());
    }

    private static PersonId me() {
        return Member.required().person();
    }
}
