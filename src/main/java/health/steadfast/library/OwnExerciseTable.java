package health.steadfast.library;

import health.steadfast.shared.PersonId;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the own exercises of the clinic in scope. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnExerciseTable {

    private static final String COLUMNS = """
            copied_from, domain, position, fall_risk, sets, repetitions, hold_seconds, minutes, rest_seconds, per_side,
            times_per_week, seconds_per_rep, support, effort_low, effort_high, asks, safer, equipment, safety,
            contraindications, warnings, excluded_with, aids_permitted, building_blocks, symptoms, muscles,
            name_en, feel_en, steps_en, name_de, feel_de, steps_de, changed_by, changed_at""";

    private static final String VALUES = """
            :copied_from, :domain, :position, :fall_risk, :sets, :repetitions, :hold_seconds, :minutes, :rest_seconds,
            :per_side, :times_per_week, :seconds_per_rep, :support, :effort_low, :effort_high, :asks, :safer, :equipment,
            :safety, :contraindications, :warnings, :excluded_with, :aids_permitted, :building_blocks, :symptoms, :muscles,
            :name_en, :feel_en, :steps_en, :name_de, :feel_de, :steps_de, :changed_by, :changed_at""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnExerciseTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of the clinic, retired ones included, in the order they were made; one statement. */
    Map<ExerciseSlug, OwnExercise> all() {
        var bySlug = new LinkedHashMap<ExerciseSlug, OwnExercise>();
        jdbc.sql("""
                select o.*, p.display_name, m.media_id, m.kind
                from steadfast.own_exercise o
                join steadfast.person p on p.person_id = o.changed_by
                left join steadfast.exercise_media m on m.clinic_id = o.clinic_id and m.slug = o.slug
                order by o.made_at, o.slug
                """).query((row, no) -> own(row)).list().forEach(own -> bySlug.put(own.slug(), own));
        return bySlug;
    }

    void insert(OwnExercise own, PersonId by) {
        bind(jdbc.sql("""
                        insert into steadfast.own_exercise (slug, made_by, made_at, %s)
                        values (:slug, :changed_by, :changed_at, %s)
                        """.formatted(COLUMNS, VALUES)), own, by).update();
    }

    /** @throws StaleData if somebody has changed it since it was read */
    void update(OwnExercise own, PersonId by) {
        requireOne(bind(jdbc.sql("""
                        update steadfast.own_exercise set (%s, version) = (%s, version + 1)
                        where slug = :slug and version = :version
                        """.formatted(COLUMNS, VALUES)), own, by)
                .param("version", own.version())
                .update());
    }

    /** @throws StaleData if somebody has changed it since it was read */
    void retire(ExerciseSlug slug, boolean retired, long version, PersonId by) {
        requireOne(jdbc.sql("""
                update steadfast.own_exercise
                set retired = :retired, version = version + 1, changed_by = :by, changed_at = :at
                where slug = :slug and version = :version
                """)
                .param("retired", retired)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("slug", slug.value())
                .param("version", version)
                .update());
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new StaleData();
        }
    }

    private StatementSpec bind(StatementSpec statement, OwnExercise own, PersonId by) {
        var it = own.exercise();
        statement
                .param("slug", it.slug().value())
                .param("copied_from", value(own.copiedFrom()))
                .param("domain", it.domain().code())
                .param("position", it.position())
                .param("fall_risk", it.fallRisk().name())
                .param("sets", it.sets())
                .param("repetitions", it.repetitions())
                .param("hold_seconds", it.holdSeconds())
                .param("minutes", it.minutes())
                .param("rest_seconds", it.restSeconds())
                .param("per_side", it.perSide())
                .param("times_per_week", it.timesPerWeek())
                .param("seconds_per_rep", it.secondsPerRepetition())
                .param("support", it.support().name())
                .param("effort_low", it.effortLow())
                .param("effort_high", it.effortHigh())
                .param("asks", it.asks().name())
                .param("safer", value(it.safer()))
                .param("equipment", it.equipment().toArray(String[]::new))
                .param("safety", it.safety().toArray(String[]::new))
                .param("contraindications", it.contraindications().toArray(String[]::new))
                .param("warnings", it.warnings().toArray(String[]::new))
                .param("excluded_with", it.excludedWith().toArray(String[]::new))
                .param("aids_permitted", it.aidsPermitted().toArray(String[]::new))
                .param("building_blocks", it.buildingBlocks().toArray(String[]::new))
                .param("symptoms", it.symptoms().toArray(String[]::new))
                .param("muscles", it.muscles().toArray(String[]::new))
                .param("changed_by", by.value())
                .param("changed_at", Timestamp.from(clock.instant()));
        return words(words(statement, "en", own.english()), "de", own.german());
    }

    private static StatementSpec words(StatementSpec statement, String language, @Nullable ExerciseText text) {
        return statement
                .param("name_" + language, text == null ? null : text.name())
                .param("feel_" + language, text == null ? null : text.feel())
                .param("steps_" + language, text == null ? null : text.steps().toArray(String[]::new));
    }

    private static @Nullable String value(@Nullable ExerciseSlug slug) {
        return slug == null ? null : slug.value();
    }

    private static OwnExercise own(ResultSet row) throws SQLException {
        var copiedFrom = row.getString("copied_from");
        var media = row.getObject("media_id", UUID.class);
        return new OwnExercise(
                CatalogueTables.ownExercise(row),
                text(row, "en"),
                text(row, "de"),
                copiedFrom == null ? null : new ExerciseSlug(copiedFrom),
                media == null ? null : new ExercisePicture(media, "VIDEO".equals(row.getString("kind"))),
                row.getString("display_name"),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("version"));
    }

    private static @Nullable ExerciseText text(ResultSet row, String language) throws SQLException {
        var name = row.getString("name_" + language);
        var steps = row.getArray("steps_" + language);
        return name == null || steps == null
                ? null
                : new ExerciseText(
                        name, Objects.requireNonNullElse(row.getString("feel_" + language), ""), null, List.of((String
                                        [])
                                steps.getArray()));
    }
}
