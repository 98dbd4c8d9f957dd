package health.steadfast.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens a socket only to a page of this server. Vaadin always offers its push address, and a browser sends the cookie
 * along to sockets that a foreign page opens.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SocketOrigin extends OncePerRequestFilter {

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                && !isOwn(request.getHeader(HttpHeaders.ORIGIN), request)) {
            security.warn("refused a socket from={}", request.getRemoteAddr());
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        try {
            return origin != null
                    && request.getServerName()
                            .equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
