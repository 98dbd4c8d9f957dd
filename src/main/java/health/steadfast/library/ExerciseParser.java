package health.steadfast.library;

import health.steadfast.library.CatalogueContent.Entry;
import health.steadfast.library.CatalogueContent.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one exercise; every code has to stand in the vocabulary, every number in its range. */
final class ExerciseParser {

    private static final Set<String> KEYS = Set.of(
            "slug",
            "name",
            "purpose",
            "domain",
            "building_blocks",
            "symptoms",
            "muscles",
            "position",
            "equipment",
            "dosage",
            "seconds_per_rep",
            "effort",
            "support",
            "ladder",
            "fall_risk",
            "safer",
            "asks",
            "safety",
            "contraindications",
            "warnings",
            "excluded_with",
            "aids_permitted",
            "feel",
            "steps");
    private static final Set<String> DOSAGE_KEYS =
            Set.of("sets", "reps", "hold_s", "duration_min", "rest_s", "per_side", "times_per_week");

    private final Map<String, Map<String, Label>> vocabulary;
    private final Map<String, Map<LeverKind, String>> leversBySlug;

    ExerciseParser(Map<String, Map<String, Label>> vocabulary, Map<String, Map<LeverKind, String>> leversBySlug) {
        this.vocabulary = vocabulary;
        this.leversBySlug = leversBySlug;
    }

    Entry parse(YamlValue place, YamlValue germanTexts) {
        place.requireOnly(KEYS);
        var slug = slug(place.get("slug"));
        var german = germanTexts.get(slug.value());
        german.requireOnly(Set.of("name", "purpose", "feel", "change", "steps"));
        var change = place.optional("ladder")
                .map(ladder -> ladder.get("change").text())
                .orElse(null);
        var germanChange = german.optional("change").map(YamlValue::text).orElse(null);
        return new Entry(place, exercise(place, slug), text(place, change), text(german, germanChange));
    }

    static Domain domain(YamlValue value) {
        try {
            return Domain.ofCode(value.text());
        } catch (IllegalArgumentException e) {
            throw value.refused("'%s' is no domain".formatted(value.text()));
        }
    }

    private Exercise exercise(YamlValue place, ExerciseSlug slug) {
        var dosage = place.get("dosage");
        dosage.requireOnly(DOSAGE_KEYS);
        var effort = effort(place);
        var ladder = place.optional("ladder");
        return new Exercise(
                slug,
                domain(place.get("domain")),
                code("positions", place.get("position")),
                choice(FallRisk.class, "fall_risk", place.get("fall_risk")),
                dosage.get("sets").number(1, 10),
                number(dosage, "reps", 1, 100),
                number(dosage, "hold_s", 1, 600),
                minutes(dosage),
                dosage.get("rest_s").number(0, 600),
                dosage.get("per_side").flag(),
                dosage.get("times_per_week").number(1, 7),
                number(place, "seconds_per_rep", 1, 120),
                choice(Support.class, "supports", place.get("support")),
                effort.isEmpty() ? null : effort.getFirst(),
                effort.isEmpty() ? null : effort.getLast(),
                choice(Asks.class, "asks", place.get("asks")),
                ladder.map(it -> it.get("family").text()).orElse(null),
                ladder.map(it -> it.get("level").number(1, 10)).orElse(null),
                place.optional("safer").map(ExerciseParser::slug).orElse(null),
                codes("equipment", place.get("equipment")),
                List.copyOf(codes("safety", place.get("safety"))),
                codes("contraindications", place.get("contraindications")),
                codes("contraindications", place.get("warnings")),
                excluded(place.get("excluded_with")),
                codes("aids", place.get("aids_permitted")),
                codes("building_blocks", place.get("building_blocks")),
                codes("symptoms", place.get("symptoms")),
                codes("muscles", place.get("muscles")),
                leversBySlug.getOrDefault(slug.value(), Map.of()),
                false);
    }

    private static ExerciseText text(YamlValue place, @Nullable String change) {
        return new ExerciseText(
                place.get("name").text(),
                place.get("feel").text(),
                change,
                place.get("steps").items().stream().map(YamlValue::text).toList(),
                place.get("purpose").text());
    }

    private static ExerciseSlug slug(YamlValue value) {
        try {
            return new ExerciseSlug(value.text());
        } catch (IllegalArgumentException e) {
            throw value.refused("'%s' is not a slug".formatted(value.text()));
        }
    }

    private static List<Integer> effort(YamlValue place) {
        return place.optional("effort")
                .map(band -> {
                    var ends =
                            band.items().stream().map(end -> end.number(0, 10)).toList();
                    if (ends.size() != 2 || ends.getFirst() > ends.getLast()) {
                        throw band.refused("a band has a low and a high end, low before high");
                    }
                    return ends;
                })
                .orElse(List.of());
    }

    private static @Nullable Integer number(YamlValue place, String key, int min, int max) {
        return place.optional(key).map(it -> it.number(min, max)).orElse(null);
    }

    private static @Nullable BigDecimal minutes(YamlValue dosage) {
        return dosage.optional("duration_min")
                .map(it -> BigDecimal.valueOf(it.number(1, 60)))
                .orElse(null);
    }

    private Set<String> codes(String kind, YamlValue list) {
        var codes = new LinkedHashSet<String>();
        for (var item : list.items()) {
            if (!codes.add(code(kind, item))) {
                throw item.refused("'%s' stands twice".formatted(item.text()));
            }
        }
        return codes;
    }

    private String code(String kind, YamlValue value) {
        if (!known(kind, value.text())) {
            throw value.refused("'%s' is not in the vocabulary '%s'".formatted(value.text(), kind));
        }
        return value.text();
    }

    private Set<String> excluded(YamlValue list) {
        var codes = new ArrayList<String>();
        for (var item : list.items()) {
            if (!known("aids", item.text()) && !known("contraindications", item.text())) {
                throw item.refused("'%s' is neither an aid nor a contraindication".formatted(item.text()));
            }
            codes.add(item.text());
        }
        return new LinkedHashSet<>(codes);
    }

    private boolean known(String kind, String code) {
        return vocabulary.getOrDefault(kind, Map.of()).containsKey(code);
    }

    private <E extends Enum<E>> E choice(Class<E> type, String kind, YamlValue value) {
        var name = code(kind, value).replace('-', '_').toUpperCase(Locale.ROOT);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw value.refused("'%s' is not known to this program".formatted(value.text()));
        }
    }
}
