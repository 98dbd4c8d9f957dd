package health.steadfast.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses the calls of a session that makes more of them than a person can: a script that asks for everything anew, a
 * hundred times a second, takes nobody else's time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class CallLimit extends OncePerRequestFilter {

    /** Calls within {@link #WITHIN_SECONDS}: several windows of somebody who types fast stay far below. */
    static final int MOST = 400;

    static final int WITHIN_SECONDS = 10;

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");
    private static final String CALLS = "steadfast.calls";

    private final Clock clock;

    CallLimit(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = isCall(request) ? request.getSession(false) : null;
        if (session != null && calls(session).next(clock.instant().getEpochSecond() / WITHIN_SECONDS) > MOST) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isCall(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && Objects.requireNonNullElse(request.getQueryString(), "").contains("v-r=uidl");
    }

    private static Calls calls(HttpSession session) {
        if (session.getAttribute(CALLS) instanceof Calls calls) {
            return calls;
        }
        var calls = new Calls();
        session.setAttribute(CALLS, calls);
        return calls;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) {
        security.warn("refused a flood of calls from={}", request.getRemoteAddr());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WITHIN_SECONDS));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /** How many calls the running span of time has seen. */
    private static final class Calls implements Serializable {

        private long span;
        private int seen;

        private synchronized int next(long now) {
            if (now != span) {
                span = now;
                seen = 0;
            }
            return ++seen;
        }
    }
}
