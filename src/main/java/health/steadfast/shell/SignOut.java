package health.steadfast.shell;

import com.vaadin.flow.component.UI;
import org.springframework.security.core.context.SecurityContextHolder;

/** Ends a session by the server's own wish: the membership has changed, or access was taken away. */
final class SignOut {

    private SignOut() {}

    static void andBackToSignIn(UI ui) {
        ui.getPage().setLocation("login");
        ui.getSession().getSession().invalidate();
        SecurityContextHolder.clearContext();
    }
}
