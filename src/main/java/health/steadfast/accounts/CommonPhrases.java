package health.steadfast.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Phrases that everybody thinks of first, and long passwords that lie in every collection of stolen ones. */
@Component
class CommonPhrases {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> phrases;

    CommonPhrases(@Value("classpath:accounts/common-phrases.txt") Resource file) {
        try {
            phrases = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CommonPhrases::simple)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the password is such a phrase, whatever its spaces, signs and capitals, with digits added or not. */
    boolean contains(String password) {
        var simple = simple(password);
        return phrases.contains(simple) || phrases.contains(simple.replaceAll("\\d+$", ""));
    }

    private static String simple(String text) {
        return NOT_A_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
