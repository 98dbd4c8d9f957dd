package health.steadfast.testing;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** Lets the request of a view test give its session a new id, and counts how often that was asked for. */
public final class ServletSession extends HttpServletRequestWrapper {

    /** Vaadin itself holds the present request weakly. */
    private static @Nullable VaadinServletRequest held;

    private int changes;

    private ServletSession(HttpServletRequest request) {
        super(request);
    }

    /** Takes the place of the present request. */
    public static ServletSession install() {
        var request = (VaadinServletRequest) VaadinRequest.getCurrent();
        var session = new ServletSession(request.getHttpServletRequest());
        held = new VaadinServletRequest(session, (VaadinServletService) request.getService());
        CurrentInstance.set(VaadinRequest.class, held);
        return session;
    }

    public int changes() {
        return changes;
    }

    @Override
    public String changeSessionId() {
        changes++;
        return "changed-" + changes;
    }
}
