package health.steadfast.accounts;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes, the OWASP minimum). At most four hashes are made at a time and
 * few wait, so that a flood of sign-ins takes neither the memory nor the threads of everybody else.
 */
@Component
class PasswordHasher {

    static final int MAX_LENGTH = 128;

    private static final int AT_A_TIME = 4;
    private static final int WAITING = 60;
    private static final long WAIT_SECONDS = 10;
    private static final int MEMORY_KIB = 19_456;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore permits = new Semaphore(AT_A_TIME, true);
    private final String nobodysHash = hash("nobody has this password");

    String hash(String password) {
        requireShort(password);
        var hash = inTurn(() -> argon2.encode(normalised(password)));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    /** Takes the same time whether there is a stored hash or not. */
    boolean matches(String password, @Nullable String storedHash) {
        if (password.length() > MAX_LENGTH) {
            return false;
        }
        var matches = inTurn(() -> argon2.matches(normalised(password), storedHash == null ? nobodysHash : storedHash));
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

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        if (permits.getQueueLength() >= WAITING || !acquired()) {
            throw new AuthenticationServiceException("too many sign-ins at once");
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean acquired() {
        try {
            return permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
