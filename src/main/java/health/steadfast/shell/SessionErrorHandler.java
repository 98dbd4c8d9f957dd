package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import health.steadfast.shared.AccessRevoked;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.shared.ui.Notices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What happens when a click ends in an exception that its view did not expect. Nothing typed is lost. */
@Component
class SessionErrorHandler implements ErrorHandler {

    /** A statement that took too long, a connection that was not to be had, a database that went away. */
    private static final List<Class<? extends Throwable>> SLOW = List.of(
            QueryTimeoutException.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class);

    @Override
    public void error(ErrorEvent event) {
        var error = event.getThrowable();
        var ui = UI.getCurrent();
        var revoked = cause(error, AccessRevoked.class) != null
                || cause(error, AuthenticationCredentialsNotFoundException.class) != null;
        if (ui == null) {
            ErrorLog.write(error);
        } else if (revoked) {
            SignOut.andBackToSignIn(ui);
        } else {
            Notices.problem(words(ui, error));
        }
    }

    private static String words(UI ui, Throwable error) {
        var rule = cause(error, RuleViolation.class);
        if (rule != null) {
            return ui.getTranslation(rule.code(), rule.arguments());
        }
        if (cause(error, StaleData.class) != null) {
            return ui.getTranslation("shell.error.stale");
        }
        if (cause(error, NotFound.class) != null || cause(error, AccessDeniedException.class) != null) {
            return ui.getTranslation("shell.error.gone");
        }
        var slow = SLOW.stream().anyMatch(kind -> cause(error, kind) != null);
        return ui.getTranslation(slow ? "shell.error.busy" : "shell.error.unexpected", ErrorLog.write(error));
    }

    private static <T extends Throwable> @Nullable T cause(Throwable error, Class<T> kind) {
        for (@Nullable Throwable it = error; it != null; it = it.getCause() == it ? null : it.getCause()) {
            if (kind.isInstance(it)) {
                return kind.cast(it);
            }
        }
        return null;
    }
}
