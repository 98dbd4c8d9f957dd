package health.steadfast.workspace;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody typed into the search field. Every word of it has to be found in a name, a record number or an aid;
 * accents and case do not matter, and a word of at least four letters may have one letter wrong, missing, too many or
 * two swapped.
 */
record SearchText(List<String> words) {

    private static final int SHORTEST_WITH_TYPO = 4;

    static SearchText of(String typed) {
        return new SearchText(words(typed));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean matches(RosterRow row) {
        var aids = row.aids().stream().map(aid -> aid.code().replace('-', ' '));
        var found = Stream.concat(
                        Stream.of(
                                row.givenName(), row.familyName(), row.record().value()),
                        aids)
                .flatMap(text -> words(text).stream())
                .toList();
        var whole = String.join(" ", found);
        return words.stream()
                .allMatch(word -> whole.contains(word) || found.stream().anyMatch(it -> isTypoOf(word, it)));
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
        return Arrays.stream(plain.split("(?<=\\p{L})-(?=\\p{L})|[^\\p{L}\\p{N}-]+"))
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
