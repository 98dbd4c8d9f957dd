package health.steadfast.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue in memory; nothing in it changes. Exercises stand in the order of the catalogue's file; texts are kept
 * by language, English and German.
 */
record CatalogueSnapshot(
        Map<ExerciseSlug, Exercise> bySlug,
        Map<ExerciseSlug, Map<String, ExerciseText>> texts,
        Map<String, Map<String, LadderText>> ladders,
        Map<String, Map<String, Map<String, String>>> labels)
        implements Catalogue {

    /** The words of a ladder in one language. */
    record LadderText(String title, String axis) {}

    @Override
    public List<Exercise> all() {
        return bySlug.values().stream()
                .filter(exercise -> !exercise.retired())
                .sorted(Comparator.comparing(Exercise::domain))
                .toList();
    }

    @Override
    public Optional<Exercise> find(ExerciseSlug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public Exercise get(ExerciseSlug slug) {
        return find(slug).orElseThrow(() -> new IllegalArgumentException("no exercise " + slug));
    }

    @Override
    public ExerciseText text(ExerciseSlug slug, Locale locale) {
        var text = inLanguage(texts.get(slug), locale);
        if (text == null) {
            throw new IllegalArgumentException("no exercise " + slug);
        }
        return text;
    }

    @Override
    public String label(String kind, String code, Locale locale) {
        var label = inLanguage(labels.getOrDefault(kind, Map.of()).get(code), locale);
        return label == null ? code : label;
    }

    @Override
    public Collection<String> codes(String kind) {
        return labels.getOrDefault(kind, Map.of()).keySet();
    }

    @Override
    public List<Exercise> ladder(String family) {
        return bySlug.values().stream()
                .filter(it -> family.equals(it.family()))
                .sorted(Comparator.comparing(it -> it.level() == null ? 0 : it.level()))
                .toList();
    }

    @Override
    public String ladderTitle(String family, Locale locale) {
        var text = inLanguage(ladders.get(family), locale);
        return text == null ? family : text.title();
    }

    @Override
    public String ladderAxis(String family, Locale locale) {
        var text = inLanguage(ladders.get(family), locale);
        return text == null ? family : text.axis();
    }

    private static <T> @Nullable T inLanguage(@Nullable Map<String, T> byLanguage, Locale locale) {
        return byLanguage == null ? null : byLanguage.get(locale.getLanguage().equals("de") ? "de" : "en");
    }
}
