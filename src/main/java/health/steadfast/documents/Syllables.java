package health.steadfast.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Sets words into lines of a narrow column; a word that is too long is divided between two syllables. */
final class Syllables {

    private static final String VOWELS = "aeiouyäöü";
    /** Signs that are one sound and stay together. */
    private static final List<String> TOGETHER = List.of(
            "sch", "ch", "ck", "ph", "th", "qu", "st", "sh", "pl", "bl", "kl", "fl", "gl", "pr", "br", "tr", "dr", "gr",
            "kr", "fr");

    private Syllables() {}

    /** @param fits whether so much stands in one line */
    static List<String> lines(String text, Predicate<String> fits) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            for (var part : parts(word, fits)) {
                if (!line.isEmpty() && !fits.test(line + " " + part)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
                if (part.endsWith("-")) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> parts(String word, Predicate<String> fits) {
        var parts = new ArrayList<String>();
        var rest = word;
        while (rest.length() > 1 && !fits.test(rest)) {
            var at = divide(rest, most(rest, fits));
            parts.add(rest.substring(0, at) + (rest.charAt(at - 1) == '-' ? "" : "-"));
            rest = rest.substring(at);
        }
        parts.add(rest);
        return parts;
    }

    /** How many signs of a word and a hyphen stand in one line; at least one. */
    private static int most(String word, Predicate<String> fits) {
        return IntStream.iterate(word.length() - 1, at -> at > 1, at -> at - 1)
                .filter(at -> fits.test(word.substring(0, at) + "-"))
                .findFirst()
                .orElse(1);
    }

    /** The last place not after {@code most} where a new syllable begins. */
    private static int divide(String word, int most) {
        for (var at = Math.min(most, word.length() - 2); at > 2; at--) {
            if (word.charAt(at - 1) == '-' || beginsSyllable(word.toLowerCase(Locale.ROOT), at)) {
                return at;
            }
        }
        return most;
    }

    /** A consonant before a vowel begins a syllable, and what is one sound with it comes along. */
    private static boolean beginsSyllable(String word, int at) {
        if (!hasVowel(word.substring(0, at)) || !hasVowel(word.substring(at))) {
            return false;
        }
        var sound = TOGETHER.stream().filter(it -> word.startsWith(it, at)).findFirst();
        if (sound.isPresent()) {
            var after = at + sound.get().length();
            return after < word.length() && isVowel(word.charAt(after)) && !cutsSound(word, at);
        }
        return !isVowel(word.charAt(at))
                && at + 1 < word.length()
                && isVowel(word.charAt(at + 1))
                && !cutsSound(word, at);
    }

    private static boolean cutsSound(String word, int at) {
        return TOGETHER.stream()
                .anyMatch(it ->
                        IntStream.range(1, it.length()).anyMatch(in -> at >= in && word.startsWith(it, at - in)));
    }

    private static boolean hasVowel(String part) {
        return part.chars().anyMatch(it -> isVowel((char) it));
    }

    private static boolean isVowel(char sign) {
        return VOWELS.indexOf(sign) >= 0;
    }
}
