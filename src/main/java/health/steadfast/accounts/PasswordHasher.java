package health.steadfast.accounts;

import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes, the OWASP minimum), at most four at a time.
 */
@Component
class PasswordHasher {

    static final int MAX_LENGTH = 128;

    private static final int AT_A_TIME = 4;
    private static final int WAITING = 60;
    private static final int MEMORY_KIB = 19_456;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Turnstile turnstile = new Turnstile(AT_A_TIME, WAITING);
    private final String nobodysHash = hash("nobody has this password");

    String hash(String password) {
        requireShort(password);
        return turnstile.pass(() -> Objects.requireNonNull(argon2.encode(normalised(password))));
    }

    /** Takes the same time whether there is a stored hash or not. */
    boolean matches(String password, @Nullable String storedHash) {
        if (password.length() > MAX_LENGTH) {
            return false;
        }
        var matches = turnstile.pass(
                () -> argon2.matches(normalised(password), storedHash == null ? nobodysHash : storedHash));
        return matches && storedHash != null;
    }

    private static void requireShort(String password) {
        if (password.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("longer than " + MAX_LENGTH);
        }
    }

    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
