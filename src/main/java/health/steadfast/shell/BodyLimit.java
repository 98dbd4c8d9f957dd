package health.steadfast.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before anybody reads them: a form holds an address and a password, a call of a
 * page at most what Vaadin itself takes. What comes in pieces without a length is cut off by the container.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {

    static final long FORM_BYTES = 16 * 1024;
    static final long AROUND_BYTES = 64 * 1024;
    static final long CALL_BYTES = 2_000_000;

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final long uploadBytes;

    /** @param video the largest file somebody may send; what a form puts around it comes on top */
    BodyLimit(@Value("${steadfast.media.video}") DataSize video) {
        uploadBytes = video.toBytes() + AROUND_BYTES;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var form = type != null && type.startsWith(FORM);
        var length = request.getContentLengthLong();
        if (length > most(request, form)) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if ((form || isAnswers(request)) && length < 0 && request.getHeader("Transfer-Encoding") != null) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request, boolean form) {
        if (form) {
            return FORM_BYTES;
        }
        if (isAnswers(request)) {
            return AROUND_BYTES;
        }
        return isUpload(request) ? uploadBytes : CALL_BYTES;
    }

    /** What a patient's phone kept of a session. */
    private static boolean isAnswers(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + SecurityConfiguration.ANSWERS);
    }

    /** A photo or film on its way to the library. */
    private static boolean isUpload(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/dynamic/resource/");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status) {
        security.warn("refused a body from={} status={}", request.getRemoteAddr(), status);
        response.setHeader("Connection", "close");
        response.setStatus(status);
    }
}
