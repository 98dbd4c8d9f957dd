package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.CatalogueContent.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The texts of every exercise: short and plain sentences, and the same numbers in both languages. */
class CatalogueWordsTest {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<String> ENGLISH_NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "fifteen", "thirty");
    private static final List<String> GERMAN_NUMBERS =
            List.of("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "fünfzehn", "dreißig");

    private final CatalogueContent content = CatalogueFiles.original().parse();

    @TestFactory
    Stream<DynamicTest> everyExerciseIsToldInShortSentences() {
        return content.exercises().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.slug(),
                        () -> Stream.of(it.english(), it.german()).forEach(text -> {
                            assertThat(text.name()).hasSizeLessThanOrEqualTo(60);
                            assertThat(text.steps()).hasSizeBetween(3, 6);
                            assertThat(sentences(text)).allSatisfy(sentence -> {
                                assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(20);
                                assertThat(sentence).matches(".*[.?]").doesNotContain("!");
                            });
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseNamesTheSameNumbersInBothLanguages() {
        return content.exercises().stream()
                .map(it -> DynamicTest.dynamicTest(it.slug(), () -> {
                    for (var step = 0; step < it.english().steps().size(); step++) {
                        assertThat(digits(it.german().steps().get(step)))
                                .isEqualTo(digits(it.english().steps().get(step)));
                    }
                    assertThat(numberWords(it.german(), GERMAN_NUMBERS))
                            .isEqualTo(numberWords(it.english(), ENGLISH_NUMBERS));
                }));
    }

    @Test
    void noTwoExercisesOrLaddersShareAName() {
        assertThat(content.exercises()).extracting(it -> it.english().name()).doesNotHaveDuplicates();
        assertThat(content.exercises()).extracting(it -> it.german().name()).doesNotHaveDuplicates();
        assertThat(content.ladders()).extracting(it -> it.title().english()).doesNotHaveDuplicates();
        assertThat(content.ladders()).extracting(it -> it.title().german()).doesNotHaveDuplicates();
    }

    @Test
    void germanTextsAddressThePatientAsSie() {
        assertThat(content.exercises())
                .allSatisfy(it -> assertThat(it.german().steps())
                        .as(it.slug())
                        .noneMatch(step -> step.matches("(?iu).*\\b(du|dein|deine|deinen|dich|dir)\\b.*"))
                        .anyMatch(step -> step.contains("Sie ")));
    }

    @Test
    void everyCodeIsUsedAndEveryLabelIsTranslated() {
        var used = Map.of(
                "equipment", codes(it -> it.exercise().equipment().stream()),
                "safety", codes(it -> it.exercise().safety().stream()),
                "symptoms", codes(it -> it.exercise().symptoms().stream()),
                "muscles", codes(it -> it.exercise().muscles().stream()),
                "settings", codes(it -> it.exercise().levers().values().stream()),
                "positions", codes(it -> Stream.of(it.exercise().position())));

        used.forEach((kind, codes) -> assertThat(codes)
                .as(kind)
                .containsExactlyInAnyOrderElementsOf(
                        content.vocabulary().get(kind).keySet()));
        assertThat(content.vocabulary().values())
                .allSatisfy(labels -> assertThat(labels.values()).allSatisfy(label -> {
                    assertThat(label.english()).isNotBlank();
                    assertThat(label.german()).isNotBlank();
                }));
    }

    private List<String> codes(Function<Entry, Stream<String>> ofEntry) {
        return content.exercises().stream().flatMap(ofEntry).distinct().toList();
    }

    private static List<String> sentences(ExerciseText text) {
        var all = new ArrayList<>(text.steps());
        all.add(text.feel());
        all.add(Objects.requireNonNull(text.purpose()));
        return all.stream()
                .flatMap(it -> Arrays.stream(it.split("(?<=[.?])\\s+")))
                .toList();
    }

    private static List<String> digits(String text) {
        return DIGITS.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** The numbers written as words from two on, as places in the list; one is also an article in German. */
    private static List<Integer> numberWords(ExerciseText text, List<String> numbers) {
        var whole = String.join(" ", text.steps()) + ' ' + text.feel() + ' ' + text.name() + ' ' + text.change();
        return WORD.matcher(whole.toLowerCase(Locale.ROOT))
                .results()
                .map(it -> it.group().replaceFirst("(?<=.)mal$", ""))
                .map(it -> it.equals("twice") ? "two" : it)
                .map(numbers::indexOf)
                .filter(it -> it >= 0)
                .sorted()
                .toList();
    }
}
