package health.steadfast.library;

import health.steadfast.library.CatalogueContent.Entry;
import health.steadfast.library.CatalogueContent.Label;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a checked content into the tables. What a newer content no longer has is retired, never deleted. */
@Component
class CatalogueWriter {

    private final JdbcClient jdbc;

    CatalogueWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(CatalogueContent content) {
        retireAll();
        content.ladders().forEach(this::write);
        var exercises = content.exercises();
        for (var place = 0; place < exercises.size(); place++) {
            write(exercises.get(place), place);
        }
        content.vocabulary().forEach((kind, labels) -> {
            write(kind, "en", labels, Label::english);
            write(kind, "de", labels, Label::german);
        });
        jdbc.sql("""
                delete from steadfast.ladder_text t
                where not exists (select 1 from steadfast.exercise e where e.family = t.family)
                """).update();
        jdbc.sql("""
                delete from steadfast.ladder l
                where not exists (select 1 from steadfast.exercise e where e.family = l.family)
                """).update();
    }

    /** Every exercise steps off its rung; those the content still has come back. */
    private void retireAll() {
        jdbc.sql("""
                update steadfast.exercise
                set retired = true, family = null, level = null, levers = '{}', settings = '{}'
                """).update();
    }

    private void write(CatalogueContent.Ladder ladder) {
        jdbc.sql("""
                insert into steadfast.ladder (family, domain) values (:family, :domain)
                on conflict (family) do update set domain = excluded.domain
                """)
                .param("family", ladder.family())
                .param("domain", ladder.domain().code())
                .update();
        write(ladder.family(), "en", ladder.title().english(), ladder.axis().english());
        write(ladder.family(), "de", ladder.title().german(), ladder.axis().german());
    }

    private void write(String family, String language, String title, String axis) {
        jdbc.sql("""
                insert into steadfast.ladder_text (family, language, title, axis) values (:family, :language, :title, :axis)
                on conflict (family, language) do update set title = excluded.title, axis = excluded.axis
                """)
                .param("family", family)
                .param("language", language)
                .param("title", title)
                .param("axis", axis)
                .update();
    }

    private void write(Entry entry, int place) {
        var it = entry.exercise();
        jdbc.sql("""
                insert into steadfast.exercise (slug, domain, position, fall_risk, sets, repetitions, hold_seconds, minutes,
                    rest_seconds, per_side, times_per_week, seconds_per_rep, support, effort_low, effort_high, asks, family,
                    level, safer, equipment, safety, contraindications, warnings, excluded_with, aids_permitted,
                    building_blocks, symptoms, muscles, levers, settings, place, retired)
                values (:slug, :domain, :position, :fallRisk, :sets, :repetitions, :hold, :minutes, :rest, :perSide, :times,
                    :secondsPerRep, :support, :low, :high, :asks, :family, :level, :safer, :equipment, :safety,
                    :contraindications, :warnings, :excludedWith, :aidsPermitted, :buildingBlocks, :symptoms, :muscles, :levers,
                    :settings, :place, false)
                on conflict (slug) do update set (domain, position, fall_risk, sets, repetitions, hold_seconds, minutes,
                    rest_seconds, per_side, times_per_week, seconds_per_rep, support, effort_low, effort_high, asks, family,
                    level, safer, equipment, safety, contraindications, warnings, excluded_with, aids_permitted,
                    building_blocks, symptoms, muscles, levers, settings, place, retired)
                  = (excluded.domain, excluded.position, excluded.fall_risk, excluded.sets, excluded.repetitions,
                    excluded.hold_seconds, excluded.minutes, excluded.rest_seconds, excluded.per_side,
                    excluded.times_per_week, excluded.seconds_per_rep, excluded.support, excluded.effort_low,
                    excluded.effort_high, excluded.asks, excluded.family, excluded.level, excluded.safer,
                    excluded.equipment, excluded.safety, excluded.contraindications, excluded.warnings,
                    excluded.excluded_with, excluded.aids_permitted, excluded.building_blocks, excluded.symptoms,
                    excluded.muscles, excluded.levers, excluded.settings, excluded.place, false)
                """)
                .param("slug", it.slug().value())
                .param("domain", it.domain().code())
                .param("position", it.position())
                .param("fallRisk", it.fallRisk().name())
                .param("sets", it.sets())
                .param("repetitions", it.repetitions())
                .param("hold", it.holdSeconds())
                .param("minutes", it.minutes())
                .param("rest", it.restSeconds())
                .param("perSide", it.perSide())
                .param("times", it.timesPerWeek())
                .param("secondsPerRep", it.secondsPerRepetition())
                .param("support", it.support().name())
                .param("low", it.effortLow())
                .param("high", it.effortHigh())
                .param("asks", it.asks().name())
                .param("family", it.family())
                .param("level", it.level())
                .param("safer", valueOf(it.safer()))
                .param("equipment", array(it.equipment()))
                .param("safety", array(it.safety()))
                .param("contraindications", array(it.contraindications()))
                .param("warnings", array(it.warnings()))
                .param("excludedWith", array(it.excludedWith()))
                .param("aidsPermitted", array(it.aidsPermitted()))
                .param("buildingBlocks", array(it.buildingBlocks()))
                .param("symptoms", array(it.symptoms()))
                .param("muscles", array(it.muscles()))
                .param(
                        "levers",
                        array(it.levers().keySet().stream().map(LeverKind::code).toList()))
                .param("settings", array(it.levers().values()))
                .param("place", place)
                .update();
        write(entry.slug(), "en", entry.english());
        write(entry.slug(), "de", entry.german());
    }

    private void write(String slug, String language, ExerciseText text) {
        jdbc.sql("""
                insert into steadfast.exercise_text (slug, language, name, feel, change, steps, purpose)
                values (:slug, :language, :name, :feel, :change, :steps, :purpose)
                on conflict (slug, language) do update
                set (name, feel, change, steps, purpose)
                  = (excluded.name, excluded.feel, excluded.change, excluded.steps, excluded.purpose)
                """)
                .param("slug", slug)
                .param("language", language)
                .param("name", text.name())
                .param("feel", text.feel())
                .param("change", text.change())
                .param("steps", array(text.steps()))
                .param("purpose", text.purpose())
                .update();
    }

    /** One statement for a whole group: there are hundreds of labels, and the program waits for them to start. */
    private void write(String kind, String language, Map<String, Label> labels, Function<Label, String> words) {
        jdbc.sql("""
                insert into steadfast.vocabulary (kind, code, language, label, position)
                select :kind, it.code, :language, it.label, it.place - 1
                from unnest(cast(:codes as text[]), cast(:labels as text[])) with ordinality as it (code, label, place)
                on conflict (kind, code, language) do update set label = excluded.label, position = excluded.position
                """)
                .param("kind", kind)
                .param("language", language)
                .param("codes", array(labels.keySet()))
                .param("labels", array(labels.values().stream().map(words).toList()))
                .update();
    }

    private static @Nullable String valueOf(@Nullable ExerciseSlug slug) {
        return slug == null ? null : slug.value();
    }

    private static String[] array(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }
}
