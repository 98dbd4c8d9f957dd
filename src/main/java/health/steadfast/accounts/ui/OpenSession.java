package health.steadfast.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import health.steadfast.accounts.SignedInMember;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Puts another member into the running session: after an invitation, another clinic, a new password. */
final class OpenSession {

    private OpenSession() {}

    /** Somebody enters a clinic: the session gets a new id, its other pages close, and the start page opens. */
    static void enter(SignedInMember member) {
        var request = request();
        request.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response());
        store(member);
        closeOtherPages();
        UI.getCurrent().getPage().setLocation(".");
    }

    /** The same member goes on under a new security stamp or with another language. */
    static void goOn(SignedInMember member) {
        request().changeSessionId();
        store(member);
    }

    static String networkAddress() {
        return request().getRemoteAddr();
    }

    private static void store(SignedInMember member) {
        var authentication = member.authentication();
        authentication.setDetails(new WebAuthenticationDetails(request()));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request(), response());
    }

    private static void closeOtherPages() {
        List.copyOf(VaadinSession.getCurrent().getUIs()).stream()
                .filter(ui -> ui != UI.getCurrent())
                .forEach(UI::close);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
