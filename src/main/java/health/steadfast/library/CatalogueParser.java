package health.steadfast.library;

import health.steadfast.library.CatalogueContent.Entry;
import health.steadfast.library.CatalogueContent.Label;
import health.steadfast.library.CatalogueContent.Ladder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the English file with the codes and the German one with the same codes into one content. */
final class CatalogueParser {

    /** The structure of the files that this program understands. */
    static final int SCHEMA = 2;

    private static final Set<String> ROOT_KEYS =
            Set.of("schema", "version", "meta", "vocabulary", "ladders", "exercises");

    private final YamlValue english;
    private final YamlValue german;

    CatalogueParser(YamlValue english, YamlValue german) {
        this.english = english;
        this.german = german;
    }

    CatalogueContent parse() {
        requireHead(english, "en");
        requireHead(german, "de");
        var version = versionOf(english);
        if (versionOf(german) != version) {
            throw german.get("version").refused("version %d is expected, as in the English file".formatted(version));
        }
        var vocabulary = vocabulary();
        var ladders = new LadderParser(vocabulary).parse(english.get("ladders"), german.get("ladders"));
        return new CatalogueContent(version, vocabulary, ladders, exercises(vocabulary, ladders));
    }

    static int versionOf(YamlValue root) {
        return root.get("version").number(1, Integer.MAX_VALUE);
    }

    private static void requireHead(YamlValue root, String language) {
        root.requireOnly(ROOT_KEYS);
        var schema = root.get("schema");
        if (schema.number(0, Integer.MAX_VALUE) != SCHEMA) {
            throw schema.refused("schema %d is expected".formatted(SCHEMA));
        }
        var stated = root.get("meta").get("language");
        if (!stated.text().equals(language)) {
            throw stated.refused("language '%s' is expected".formatted(language));
        }
    }

    private Map<String, Map<String, Label>> vocabulary() {
        var groups = new LinkedHashMap<String, Map<String, Label>>();
        var translated = german.get("vocabulary");
        requireSameKeys(english.get("vocabulary"), translated);
        english.get("vocabulary").entries().forEach((kind, group) -> {
            var labels = new LinkedHashMap<String, Label>();
            var words = codesOf(translated.get(kind));
            codesOf(group).forEach((code, label) -> labels.put(code, label(label, words.get(code), group)));
            requireSameCodes(labels.keySet(), words, translated.get(kind));
            groups.put(kind, labels);
        });
        return groups;
    }

    /** A group of codes, or a plain list whose places serve as codes. */
    private static Map<String, YamlValue> codesOf(YamlValue group) {
        if (!group.isList()) {
            return group.entries();
        }
        var numbered = new LinkedHashMap<String, YamlValue>();
        group.items().forEach(item -> numbered.put(String.valueOf(numbered.size() + 1), item));
        return numbered;
    }

    private List<Entry> exercises(Map<String, Map<String, Label>> vocabulary, List<Ladder> ladders) {
        var parser = new ExerciseParser(vocabulary, leversBySlug(ladders));
        var translated = german.get("exercises");
        var entries = new ArrayList<Entry>();
        var seen = new HashMap<String, YamlValue>();
        for (var place : english.get("exercises").items()) {
            var entry = parser.parse(place, translated);
            if (seen.put(entry.slug(), place) != null) {
                throw place.refused("the slug '%s' stands twice".formatted(entry.slug()));
            }
            entries.add(entry);
        }
        requireSameCodes(seen.keySet(), translated.entries(), translated);
        return entries;
    }

    private static Map<String, Map<LeverKind, String>> leversBySlug(List<Ladder> ladders) {
        var levers = new HashMap<String, Map<LeverKind, String>>();
        ladders.forEach(ladder -> ladder.rungs().forEach(slug -> levers.put(slug, ladder.leversOf(slug))));
        return levers;
    }

    private static Label label(YamlValue english, @Nullable YamlValue german, YamlValue group) {
        if (german == null) {
            throw english.refused("the German file lacks this code of line %d".formatted(group.line()));
        }
        return new Label(english.text(), german.text());
    }

    private static void requireSameKeys(YamlValue wanted, YamlValue given) {
        requireSameCodes(wanted.entries().keySet(), given.entries(), given);
    }

    static void requireSameCodes(Set<String> wanted, Map<String, YamlValue> given, YamlValue place) {
        given.forEach((code, value) -> {
            if (!wanted.contains(code)) {
                throw value.refused("'%s' is unknown in the English file".formatted(code));
            }
        });
        for (var code : wanted) {
            if (!given.containsKey(code)) {
                throw place.refused("'%s' is missing here, the English file has it".formatted(code));
            }
        }
    }
}
