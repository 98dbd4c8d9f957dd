package health.steadfast.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import health.steadfast.shared.RuleViolation;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken (NIST 800-63B-4): 15 to 128 characters of any kind, none that is common or made of one's
 * own name or address. Nothing is asked about capitals, digits or signs.
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 15;
    public static final int MAX_LENGTH = PasswordHasher.MAX_LENGTH;

    /** zxcvbn's estimate takes longer than linear time; what is strong in 60 characters is strong in more. */
    private static final int MEASURED_LENGTH = 60;

    private static final int SHORTEST_OWN_WORD = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final CommonPhrases commonPhrases;

    PasswordRules(CommonPhrases commonPhrases) {
        this.commonPhrases = commonPhrases;
    }

    /** How hard a password is to guess. */
    public enum Strength {
        TOO_SHORT,
        EASY,
        GOOD,
        STRONG
    }

    /** Its word lists are large: read when first needed, not at start-up. */
    private static final class Estimate {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }

    /** @param own words that an attacker knows of the person: name, address, clinic */
    public Strength strength(String password, Collection<String> own) {
        if (length(password) < MIN_LENGTH) {
            return Strength.TOO_SHORT;
        }
        if (isMadeOfOwnWords(password, own) || commonPhrases.contains(password)) {
            return Strength.EASY;
        }
        return switch (score(password, own)) {
            case 0, 1, 2 -> Strength.EASY;
            case 3 -> Strength.GOOD;
            default -> Strength.STRONG;
        };
    }

    /**
     * Takes a new password.
     *
     * @throws RuleViolation with the reason if it is not to be taken
     */
    void require(String password, Collection<String> own) {
        if (length(password) < MIN_LENGTH) {
            throw new RuleViolation("accounts.password.too-short", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw new RuleViolation("accounts.password.too-long", MAX_LENGTH);
        }
        if (isMadeOfOwnWords(password, own)) {
            throw new RuleViolation("accounts.password.own-words");
        }
        if (strength(password, own) == Strength.EASY) {
            throw new RuleViolation("accounts.password.common");
        }
    }

    private int score(String password, Collection<String> own) {
        var measured = password.substring(0, Math.min(password.length(), MEASURED_LENGTH));
        return Estimate.ZXCVBN.measure(measured, words(own)).getScore();
    }

    /** What is left when the own words are taken out is too little to protect anything. */
    private static boolean isMadeOfOwnWords(String password, Collection<String> own) {
        var rest = simple(password);
        for (var word : words(own)) {
            rest = rest.replace(simple(word), "");
        }
        return rest.length() < SHORTEST_OWN_WORD * 2
                && rest.length() < simple(password).length();
    }

    private static List<String> words(Collection<String> own) {
        return own.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .distinct()
                .toList();
    }

    private static String simple(String text) {
        return BETWEEN_WORDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}
