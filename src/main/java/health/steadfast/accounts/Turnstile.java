package health.steadfast.accounts;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;

/**
 * Lets a few through at a time and keeps a short queue; whoever comes when the queue is full is sent away at once. A
 * flood of sign-ins so takes neither the connections nor the threads of everybody else.
 */
final class Turnstile {

    private static final long WAIT_SECONDS = 10;

    private final Semaphore permits;
    private final int waiting;

    Turnstile(int atATime, int waiting) {
        this.permits = new Semaphore(atATime, true);
        this.waiting = waiting;
    }

    /** @throws AuthenticationServiceException if there are too many, or it takes too long */
    <T extends @Nullable Object> T pass(Supplier<T> work) {
        if (permits.getQueueLength() >= waiting || !acquired()) {
            throw new AuthenticationServiceException("too many at once");
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
