package health.steadfast.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The clinic whose walls the next transaction stands in: a bound scope, else the clinic of whoever is signed in.
 * Work outside any clinic (sign-in, start-up) says so with {@link #none}.
 */
public final class ClinicScope {

    private static final ScopedValue<Optional<ClinicId>> BOUND = ScopedValue.newInstance();

    private ClinicScope() {}

    /** Runs {@code work} inside the walls of {@code clinic}. */
    public static <T extends @Nullable Object, X extends Throwable> T in(
            ClinicId clinic, ScopedValue.CallableOp<T, X> work) throws X {
        return bind(Optional.of(clinic), work);
    }

    /** Runs {@code work} outside every clinic: tables behind the walls show no row. */
    public static <T extends @Nullable Object, X extends Throwable> T none(ScopedValue.CallableOp<T, X> work) throws X {
        return bind(Optional.empty(), work);
    }

    /** The clinic in force; empty outside every clinic, and where nobody is signed in. */
    public static Optional<ClinicId> inForce() {
        return BOUND.isBound() ? BOUND.get() : Member.current().map(Member::clinic);
    }

    /** The clinic in force; empty where {@link #none} was said. */
    static Optional<ClinicId> current() {
        if (BOUND.isBound()) {
            return BOUND.get();
        }
        return Optional.of(Member.current()
                .map(Member::clinic)
                .orElseThrow(() -> new IllegalStateException("no clinic scope and nobody signed in")));
    }

    /** Whether the scope was bound by the program, so that no session has to be checked. */
    static boolean isBound() {
        return BOUND.isBound();
    }

    private static <T extends @Nullable Object, X extends Throwable> T bind(
            Optional<ClinicId> clinic, ScopedValue.CallableOp<T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !current().equals(clinic)) {
            throw new IllegalStateException("a running transaction keeps its clinic");
        }
        return ScopedValue.where(BOUND, clinic).call(work);
    }
}
