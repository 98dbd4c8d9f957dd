package health.steadfast.library;

import health.steadfast.library.CatalogueSnapshot.LadderText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the whole catalogue from its tables: four statements. */
@Component
class CatalogueTables {

    private final JdbcClient jdbc;

    CatalogueTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CatalogueSnapshot read() {
        return new CatalogueSnapshot(exercises(), texts(), ladders(), labels());
    }

    private Map<ExerciseSlug, Exercise> exercises() {
        var bySlug = new LinkedHashMap<ExerciseSlug, Exercise>();
        jdbc.sql("select * from steadfast.exercise order by place, slug")
                .query((row, no) -> exercise(row))
                .list()
                .forEach(exercise -> bySlug.put(exercise.slug(), exercise));
        return Collections.unmodifiableMap(bySlug);
    }

    private Map<ExerciseSlug, Map<String, ExerciseText>> texts() {
        var texts = new LinkedHashMap<ExerciseSlug, Map<String, ExerciseText>>();
        jdbc.sql("select slug, language, name, feel, change, steps, purpose from steadfast.exercise_text")
                .query(row -> {
                    texts.computeIfAbsent(new ExerciseSlug(row.getString("slug")), slug -> new LinkedHashMap<>())
                            .put(
                                    row.getString("language"),
                                    new ExerciseText(
                                            row.getString("name"),
                                            row.getString("feel"),
                                            row.getString("change"),
                                            codes(row, "steps"),
                                            row.getString("purpose")));
                });
        return Collections.unmodifiableMap(texts);
    }

    private Map<String, Map<String, LadderText>> ladders() {
        var ladders = new LinkedHashMap<String, Map<String, LadderText>>();
        jdbc.sql("select family, language, title, axis from steadfast.ladder_text order by family")
                .query(row -> {
                    ladders.computeIfAbsent(row.getString("family"), family -> new LinkedHashMap<>())
                            .put(
                                    row.getString("language"),
                                    new LadderText(row.getString("title"), row.getString("axis")));
                });
        return Collections.unmodifiableMap(ladders);
    }

    private Map<String, Map<String, Map<String, String>>> labels() {
        var labels = new LinkedHashMap<String, Map<String, Map<String, String>>>();
        jdbc.sql("select kind, code, language, label from steadfast.vocabulary order by kind, position, code")
                .query(row -> {
                    labels.computeIfAbsent(row.getString("kind"), kind -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getString("code"), code -> new LinkedHashMap<>())
                            .put(row.getString("language"), row.getString("label"));
                });
        return Collections.unmodifiableMap(labels);
    }

    private static Exercise exercise(ResultSet row) throws SQLException {
        return exercise(row, row.getString("family"), number(row, "level"), levers(row));
    }

    /** One of a clinic's own: it stands on no ladder. */
    static Exercise ownExercise(ResultSet row) throws SQLException {
        return exercise(row, null, null, Map.of());
    }

    private static Exercise exercise(
            ResultSet row, @Nullable String family, @Nullable Integer level, Map<LeverKind, String> levers)
            throws SQLException {
        var safer = row.getString("safer");
        return new Exercise(
                new ExerciseSlug(row.getString("slug")),
                Domain.ofCode(row.getString("domain")),
                row.getString("position"),
                FallRisk.valueOf(row.getString("fall_risk")),
                row.getInt("sets"),
                number(row, "repetitions"),
                number(row, "hold_seconds"),
                row.getBigDecimal("minutes"),
                row.getInt("rest_seconds"),
                row.getBoolean("per_side"),
                row.getInt("times_per_week"),
                number(row, "seconds_per_rep"),
                Support.valueOf(row.getString("support")),
                number(row, "effort_low"),
                number(row, "effort_high"),
                Asks.valueOf(row.getString("asks")),
                family,
                level,
                safer == null ? null : new ExerciseSlug(safer),
                set(row, "equipment"),
                codes(row, "safety"),
                set(row, "contraindications"),
                set(row, "warnings"),
                set(row, "excluded_with"),
                set(row, "aids_permitted"),
                set(row, "building_blocks"),
                set(row, "symptoms"),
                set(row, "muscles"),
                levers,
                row.getBoolean("retired"));
    }

    private static Map<LeverKind, String> levers(ResultSet row) throws SQLException {
        var settings = codes(row, "settings").iterator();
        var levers = new EnumMap<LeverKind, String>(LeverKind.class);
        codes(row, "levers").forEach(code -> levers.put(LeverKind.ofCode(code), settings.next()));
        return Collections.unmodifiableMap(levers);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Set<String> set(ResultSet row, String column) throws SQLException {
        return Collections.unmodifiableSet(new LinkedHashSet<>(codes(row, column)));
    }
}
