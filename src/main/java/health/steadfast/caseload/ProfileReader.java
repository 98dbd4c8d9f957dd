package health.steadfast.caseload;

import health.steadfast.caseload.ProfilePart.Kind;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a profile in four statements: what is recorded, who changed it, the ratings, what came from home. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileReader {

    private static final String RECORDED = """
            select p.*,
                   (select array_agg(s.muscle_group || ' ' || s.side || ' ' || s.severity || ' ' || s.useful_tone
                           order by s.muscle_group)
                    from steadfast.patient_spasticity s
                    where s.clinic_id = p.clinic_id and s.patient_id = p.patient_id) as spasticity
            from steadfast.patient p where p.patient_id = :patient
            """;

    private final JdbcClient jdbc;
    private final HomeAnswers answers;

    ProfileReader(JdbcClient jdbc, HomeAnswers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    Profile of(PatientId patient) {
        var recorded = recorded(patient);
        var changes = changes(patient);
        Map<Kind, Profile.Part> parts = new EnumMap<>(Kind.class);
        for (var part : recorded.parts()) {
            var change = changes.getOrDefault(part.kind(), Change.NONE);
            parts.put(part.kind(), new Profile.Part(part, change.version(), change.by(), change.at()));
        }
        return new Profile(
                parts, ratings(patient), answers.of(patient), ZoneId.of(recorded.zone()), recorded.givenName());
    }

    /** What is recorded; one statement. */
    Map<Kind, ProfilePart> parts(PatientId patient) {
        return recorded(patient).parts().stream().collect(Collectors.toMap(ProfilePart::kind, Function.identity()));
    }

    private Recorded recorded(PatientId patient) {
        return jdbc.sql(RECORDED)
                .param("patient", patient.value())
                .query((row, number) ->
                        new Recorded(ProfileRow.parts(row), row.getString("zone_id"), row.getString("given_name")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Map<Kind, Change> changes(PatientId patient) {
        Map<Kind, Change> changes = new HashMap<>();
        jdbc.sql("""
                select c.part, c.version, c.changed_at, e.display_name
                from steadfast.profile_part c join steadfast.person e on e.person_id = c.changed_by
                where c.patient_id = :patient
                """).param("patient", patient.value()).query(row -> {
            changes.put(
                    Kind.valueOf(row.getString("part")),
                    new Change(row.getLong("version"), row.getString("display_name"), instant(row, "changed_at")));
        });
        return changes;
    }

    private List<DisabilityRating> ratings(PatientId patient) {
        return new ArrayList<>(jdbc.sql("""
                select r.rating_id, r.scale, r.value, r.rated_on, e.display_name, r.entered_at
                from steadfast.disability_rating r
                left join steadfast.person e on e.person_id = r.entered_by
                where r.patient_id = :patient and r.withdrawn_at is null
                order by r.rated_on desc, r.scale, r.rating_id
                """)
                .param("patient", patient.value())
                .query((row, number) -> new DisabilityRating(
                        row.getObject("rating_id", UUID.class),
                        DisabilityScale.valueOf(row.getString("scale")),
                        row.getBigDecimal("value"),
                        row.getObject("rated_on", java.time.LocalDate.class),
                        row.getString("display_name"),
                        instant(row, "entered_at")))
                .list());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment.toInstant();
    }

    private record Recorded(List<ProfilePart> parts, String zone, String givenName) {}

    private record Change(
            long version, @Nullable String by, @Nullable Instant at) {

        private static final Change NONE = new Change(0, null, null);
    }
}
