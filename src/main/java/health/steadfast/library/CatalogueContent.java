package health.steadfast.library;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What both files say, read and checked one by one; the rules across them are {@link CatalogueRules}. */
record CatalogueContent(
        int version, Map<String, Map<String, Label>> vocabulary, List<Ladder> ladders, List<Entry> exercises) {

    /** A text in both languages. */
    record Label(String english, String german) {}

    /** A ladder with its rungs from easy to hard. */
    record Ladder(
            YamlValue place,
            String family,
            Domain domain,
            List<String> rungs,
            Label title,
            Label axis,
            Map<LeverKind, List<String>> levers) {

        /** The setting of every lever on one rung, in the order of the levers. */
        Map<LeverKind, String> leversOf(String rung) {
            var at = rungs.indexOf(rung);
            var settings = new EnumMap<LeverKind, String>(LeverKind.class);
            levers.forEach((kind, row) -> settings.put(kind, row.get(at)));
            return Collections.unmodifiableMap(settings);
        }
    }

    /** One exercise, its words in both languages, and where it stands in the file. */
    record Entry(YamlValue place, Exercise exercise, ExerciseText english, ExerciseText german) {

        String slug() {
            return exercise.slug().value();
        }
    }
}
