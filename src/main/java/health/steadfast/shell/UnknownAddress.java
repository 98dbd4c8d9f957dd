package health.steadfast.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * Somebody signed in asks for an address that is no view. A browser gets the same page as for a view of another role,
 * so that the answer does not tell which addresses exist; everything else is refused shortly.
 */
final class UnknownAddress implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var accepts = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        if (HttpMethod.GET.matches(request.getMethod()) && accepts.contains(MediaType.TEXT_HTML_VALUE)) {
            show(request, response);
        } else {
            refusal.handle(request, response, denied);
        }
    }

    /** The page names its files relative to its own address, so it is shown at the top only. */
    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().lastIndexOf('/') > 0) {
            response.sendRedirect(request.getContextPath() + "/not-found");
        } else {
            request.getRequestDispatcher("/").forward(request, response);
        }
    }
}
