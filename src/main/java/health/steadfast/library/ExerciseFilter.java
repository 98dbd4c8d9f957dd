package health.steadfast.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which exercises of the catalogue somebody is looking for.
 *
 * @param text every word of it stands in the name, the ladder, the domain, a building block, a symptom or a muscle
 * @param chosen the choices of each facet, as codes; a facet without a choice is missing
 */
public record ExerciseFilter(String text, Map<Facet, Set<String>> chosen) {

    public static final ExerciseFilter ALL = new ExerciseFilter("", Map.of());

    public ExerciseFilter {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                kept.put(facet, Set.copyOf(codes));
            }
        });
        chosen = Map.copyOf(kept);
    }

    /** The matching exercises in the order of the catalogue, those whose name begins with the text first. */
    public List<Exercise> apply(Catalogue catalogue, Locale locale) {
        return new ExerciseSearch(catalogue, locale).find(this, it -> true).found();
    }

    public boolean isEmpty() {
        return text.isBlank() && chosen.isEmpty();
    }

    /** The choices of one facet. */
    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public ExerciseFilter with(String newText) {
        return new ExerciseFilter(newText, chosen);
    }

    public ExerciseFilter with(Facet facet, Set<String> codes) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, codes);
        return new ExerciseFilter(text, changed);
    }
}
