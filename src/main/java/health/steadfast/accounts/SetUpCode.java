package health.steadfast.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The code that proves that whoever sets the installation up also runs it: from the environment, or made at every
 * start and written into the log. 80 random bits, in letters and digits that nobody mistakes for others.
 */
@Component
class SetUpCode {

    static final int SHORTEST = 12;

    private static final Logger log = LoggerFactory.getLogger(SetUpCode.class);
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final String value;
    private final boolean chosen;

    SetUpCode(@Value("${steadfast.set-up-code}") String wanted) {
        chosen = plain(wanted).length() >= SHORTEST;
        value = chosen ? plain(wanted) : random();
        if (!chosen && !wanted.isBlank()) {
            log.warn("STEADFAST_SETUP_CODE has less than {} letters and digits and is not used", SHORTEST);
        }
    }

    /** Whether it came from the environment; such a code is written nowhere. */
    boolean isChosen() {
        return chosen;
    }

    /** Whether somebody typed it, whatever the capitals and dashes. */
    boolean matches(String typed) {
        return MessageDigest.isEqual(
                plain(typed).getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    /** In groups of four, as it is read off and typed. */
    String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
