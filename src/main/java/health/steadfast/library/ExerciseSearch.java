package health.steadfast.library;

import health.steadfast.shared.SearchWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Searches the catalogue in one language. The words are taken apart once; every answer then comes from memory. */
public final class ExerciseSearch {

    private final Catalogue catalogue;
    private final List<Entry> entries;

    public ExerciseSearch(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.entries = catalogue.all().stream()
                .map(exercise -> entry(exercise, catalogue, locale))
                .toList();
    }

    private record Entry(Exercise exercise, SearchWords.Text name, SearchWords.Text all) {}

    /**
     * What was found.
     *
     * @param found those that may be shown, in the order of the catalogue, names that begin with the text first
     * @param hidden those that fit the filter but are kept back
     * @param counts for every choice of every facet, how many would be found with it
     */
    public record Result(List<Exercise> found, List<Exercise> hidden, Map<Facet, Map<String, Integer>> counts) {}

    /** @param shown decides what may be shown; the rest of what fits is kept back, and not counted */
    public Result find(ExerciseFilter filter, Predicate<Exercise> shown) {
        var typed = SearchWords.of(filter.text());
        var unreadable = typed.isEmpty() && !filter.text().isBlank();
        var matching = entries.stream()
                .filter(it -> !unreadable && typed.matches(it.all()))
                .toList();
        List<Exercise> found = new ArrayList<>();
        List<Exercise> hidden = new ArrayList<>();
        var fitting = new ArrayList<>(
                matching.stream().filter(it -> fits(it.exercise(), filter)).toList());
        if (!typed.isEmpty()) {
            fitting.sort((a, b) -> Boolean.compare(typed.begins(b.name()), typed.begins(a.name())));
        }
        fitting.forEach(it -> (shown.test(it.exercise()) ? found : hidden).add(it.exercise()));
        var countable = matching.stream().map(Entry::exercise).filter(shown).toList();
        return new Result(List.copyOf(found), List.copyOf(hidden), counts(countable, filter));
    }

    private Map<Facet, Map<String, Integer>> counts(List<Exercise> countable, ExerciseFilter filter) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            var others = countable.stream()
                    .filter(it -> Arrays.stream(Facet.values())
                            .allMatch(other -> other == facet || other.fits(it, filter.of(other))))
                    .toList();
            var ofFacet = new HashMap<String, Integer>();
            for (var code : facet.choices(catalogue)) {
                var choices = facet.with(filter.of(facet), code);
                ofFacet.put(code, (int)
                        others.stream().filter(it -> facet.fits(it, choices)).count());
            }
            counts.put(facet, ofFacet);
        }
        return counts;
    }

    private static boolean fits(Exercise exercise, ExerciseFilter filter) {
        return Arrays.stream(Facet.values()).allMatch(facet -> facet.fits(exercise, filter.of(facet)));
    }

    private static Entry entry(Exercise exercise, Catalogue catalogue, Locale locale) {
        var name = catalogue.text(exercise.slug(), locale).name();
        var words = new StringBuilder(name);
        words.append(' ').append(catalogue.label("domains", exercise.domain().code(), locale));
        if (exercise.family() != null) {
            words.append(' ').append(catalogue.ladderTitle(exercise.family(), locale));
        }
        append(words, "building_blocks", exercise.buildingBlocks(), catalogue, locale);
        append(words, "symptoms", exercise.symptoms(), catalogue, locale);
        append(words, "muscles", exercise.muscles(), catalogue, locale);
        return new Entry(exercise, SearchWords.Text.of(name), SearchWords.Text.of(words.toString()));
    }

    private static void append(
            StringBuilder words, String kind, Collection<String> codes, Catalogue catalogue, Locale locale) {
        codes.forEach(code -> words.append(' ').append(catalogue.label(kind, code, locale)));
    }
}
