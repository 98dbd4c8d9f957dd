package health.steadfast.library;

import health.steadfast.library.CatalogueContent.Label;
import health.steadfast.library.CatalogueContent.Ladder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the ladders: their rungs, and for each lever its setting on every rung. */
final class LadderParser {

    private static final Set<String> KEYS = Set.of("family", "title", "domain", "axis", "rungs", "levers");

    private final Set<String> settings;

    LadderParser(Map<String, Map<String, Label>> vocabulary) {
        this.settings = vocabulary.getOrDefault("settings", Map.of()).keySet();
    }

    List<Ladder> parse(YamlValue ladders, YamlValue translated) {
        var read = new LinkedHashMap<String, Ladder>();
        for (var place : ladders.items()) {
            var ladder = ladder(place, translated);
            if (read.put(ladder.family(), ladder) != null) {
                throw place.refused("the ladder '%s' stands twice".formatted(ladder.family()));
            }
        }
        CatalogueParser.requireSameCodes(read.keySet(), translated.entries(), translated);
        return List.copyOf(read.values());
    }

    private Ladder ladder(YamlValue place, YamlValue translated) {
        place.requireOnly(KEYS);
        var family = place.get("family").text();
        var words = translated.get(family);
        var rungs = place.get("rungs").items().stream().map(YamlValue::text).toList();
        return new Ladder(
                place,
                family,
                ExerciseParser.domain(place.get("domain")),
                rungs,
                new Label(place.get("title").text(), words.get("title").text()),
                new Label(place.get("axis").text(), words.get("axis").text()),
                levers(place.get("levers"), rungs.size()));
    }

    private Map<LeverKind, List<String>> levers(YamlValue levers, int rungs) {
        var byKind = new EnumMap<LeverKind, List<String>>(LeverKind.class);
        levers.entries().forEach((code, row) -> byKind.put(kind(code, row), settings(row, rungs)));
        return Collections.unmodifiableMap(byKind);
    }

    private static LeverKind kind(String code, YamlValue place) {
        try {
            return LeverKind.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw place.refused("'%s' is no lever".formatted(code));
        }
    }

    /** A list with one setting for each rung, or a single setting that holds for all of them. */
    private List<String> settings(YamlValue row, int rungs) {
        if (!row.isList()) {
            return Collections.nCopies(rungs, setting(row));
        }
        var read = row.items().stream().map(this::setting).toList();
        if (read.size() != rungs) {
            throw row.refused("%d settings for %d rungs".formatted(read.size(), rungs));
        }
        return read;
    }

    private String setting(YamlValue value) {
        if (!settings.contains(value.text())) {
            throw value.refused("'%s' is not in the vocabulary 'settings'".formatted(value.text()));
        }
        return value.text();
    }
}
