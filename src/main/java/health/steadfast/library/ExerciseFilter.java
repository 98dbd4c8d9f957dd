package health.steadfast.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which exercises of the catalogue somebody is looking for.
 *
 * @param text every word of it stands in the name, the ladder, the domain or a building block; accents do not matter
 * @param equipment a code: exercises that use it
 */
public record ExerciseFilter(
        String text,
        @Nullable Domain domain,
        @Nullable String position,
        @Nullable String equipment) {

    public static final ExerciseFilter ALL = new ExerciseFilter("", null, null, null);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The matching exercises in the order of the catalogue, those whose name begins with the text first. */
    public List<Exercise> apply(Catalogue catalogue, Locale locale) {
        var wanted = plain(text.strip());
        var words = Arrays.asList(wanted.split("\\s+"));
        var found = catalogue.all().stream()
                .filter(this::fits)
                .filter(exercise -> words.stream().allMatch(haystack(exercise, catalogue, locale)::contains))
                .toList();
        if (wanted.isEmpty()) {
            return found;
        }
        return found.stream()
                .sorted((a, b) ->
                        Boolean.compare(begins(b, wanted, catalogue, locale), begins(a, wanted, catalogue, locale)))
                .toList();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    private boolean fits(Exercise exercise) {
        return (domain == null || exercise.domain() == domain)
                && (position == null || Objects.equals(exercise.position(), position))
                && (equipment == null || exercise.equipment().contains(equipment));
    }

    private static boolean begins(Exercise exercise, String wanted, Catalogue catalogue, Locale locale) {
        return plain(catalogue.text(exercise.slug(), locale).name()).startsWith(wanted);
    }

    private static String haystack(Exercise exercise, Catalogue catalogue, Locale locale) {
        var words = new StringBuilder(catalogue.text(exercise.slug(), locale).name());
        words.append(' ').append(catalogue.label("domains", exercise.domain().code(), locale));
        if (exercise.family() != null) {
            words.append(' ').append(catalogue.ladderTitle(exercise.family(), locale));
        }
        exercise.buildingBlocks()
                .forEach(block -> words.append(' ').append(catalogue.label("building_blocks", block, locale)));
        return plain(words.toString());
    }

    /** Lower case without accents: "Übung" as "ubung", "Fuß" as "fuss". */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
    }
}
