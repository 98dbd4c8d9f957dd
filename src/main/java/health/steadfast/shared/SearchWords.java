package health.steadfast.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody typed into a search field. Every word of it has to be found; accents and case do not matter, and a
 * word of at least four letters may have one letter wrong, missing, too many or two swapped.
 */
public record SearchWords(List<String> words) {

    private static final int SHORTEST_WITH_TYPO = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})|[^\\p{L}\\p{N}-]+");

    public static SearchWords of(String typed) {
        return new SearchWords(words(typed));
    }

    /** A text that is searched, taken apart once for many searches. */
    public record Text(List<String> words, String whole) {

        public static Text of(String text) {
            var words = SearchWords.words(text);
            return new Text(words, String.join(" ", words));
        }
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word stands in the text, as a part of it or with one typo at the beginning of a word. */
    public boolean matches(Text text) {
        return words.stream()
                .allMatch(word ->
                        text.whole().contains(word) || text.words().stream().anyMatch(it -> isTypoOf(word, it)));
    }

    /** Whether the text begins with what was typed, letter for letter. */
    public boolean begins(Text text) {
        return text.whole().startsWith(String.join(" ", words));
    }

    private static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** Whether one change turns {@code word} into the beginning of {@code name}. */
    private static boolean isTypoOf(String word, String name) {
        return word.length() >= SHORTEST_WITH_TYPO
                && name.chars().anyMatch(Character::isLetter)
                && IntStream.rangeClosed(word.length() - 1, Math.min(word.length() + 1, name.length()))
                        .filter(length -> length <= name.length())
                        .anyMatch(length -> isOneChange(word, name.substring(0, length)));
    }

    private static boolean isOneChange(String one, String other) {
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var restOfOne = one.substring(start);
        var restOfOther = other.substring(start);
        return switch (Integer.signum(one.length() - other.length())) {
            case 1 -> restOfOne.substring(1).equals(restOfOther);
            case -1 -> restOfOther.substring(1).equals(restOfOne);
            default -> isSubstitutionOrSwap(restOfOne, restOfOther);
        };
    }

    private static boolean isSubstitutionOrSwap(String one, String other) {
        if (one.isEmpty() || one.substring(1).equals(other.substring(1))) {
            return true;
        }
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
