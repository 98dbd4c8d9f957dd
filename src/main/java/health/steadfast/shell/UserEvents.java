package health.steadfast.shell;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody last did something in a session. Only what a person does counts: polls, heartbeats and the echoes of
 * refreshed data do not, hence a list of what counts and not of what does not.
 */
final class UserEvents {

    private static final String LAST = "steadfast.last-user-event";

    /** The protocol's names for a change of address. */
    private static final String NAVIGATION = "navigation";

    private static final Set<String> BY_A_PERSON = Set.of(
            "click",
            "dblclick",
            "contextmenu",
            "keydown",
            "keyup",
            "keypress",
            "input",
            "change",
            "value-changed",
            "checked-changed",
            "submit",
            "focus",
            "item-click",
            "item-activated",
            "item-selected",
            "confirm",
            "cancel",
            "ui-navigate",
            "ui-leave-navigation");

    private UserEvents() {}

    /** Whether a call from the browser says that a person did something. */
    static boolean isOne(String type, @Nullable String name) {
        return NAVIGATION.equals(type) || ("event".equals(type) && name != null && BY_A_PERSON.contains(name));
    }

    static void happened(HttpSession session, Instant now) {
        session.setAttribute(LAST, now);
    }

    static void happened(WrappedSession session, Instant now) {
        session.setAttribute(LAST, now);
    }

    static Optional<Instant> last(HttpSession session) {
        return Optional.ofNullable((Instant) session.getAttribute(LAST));
    }

    static Optional<Instant> last(WrappedSession session) {
        return Optional.ofNullable((Instant) session.getAttribute(LAST));
    }
}
