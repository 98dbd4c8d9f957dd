package health.steadfast.shell;

import health.steadfast.accounts.UndecidedMember;
import health.steadfast.shared.Member;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nobody did anything for too long, before the request is served, whatever kind of request it
 * is. Opening a page counts as doing something; what is done inside a page is told by {@link IdleWatch}.
 */
final class IdleFilter extends OncePerRequestFilter {

    /** Says to the sign-in page why it is shown. */
    static final String ENDED = "steadfast.ended-idle";

    /** The container's own limit is a little longer: it only clears away what no browser asks about any more. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final IdleLimits limits;
    private final Clock clock;
    private final RequestMatcher notByAPerson;
    private final ApplicationEventPublisher events;

    IdleFilter(IdleLimits limits, Clock clock, RequestMatcher notByAPerson, ApplicationEventPublisher events) {
        this.limits = limits;
        this.clock = clock;
        this.notByAPerson = notByAPerson;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var limit = session == null ? null : limit();
        if (session != null && limit != null) {
            if (isOver(session, limit)) {
                end(request, response);
            } else if (!notByAPerson.matches(request)
                    || UserEvents.last(session).isEmpty()) {
                UserEvents.happened(session, clock.instant());
                session.setMaxInactiveInterval((int) limit.plus(GRACE).toSeconds());
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable Duration limit() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case Member member -> limits.of(member);
            case UndecidedMember _ -> limits.ofUndecided();
            case null, default -> null;
        };
    }

    private boolean isOver(HttpSession session, Duration limit) {
        return UserEvents.last(session)
                .filter(last -> !last.plus(limit).isAfter(clock.instant()))
                .isPresent();
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            events.publishEvent(new LogoutSuccessEvent(authentication));
        }
        new SecurityContextLogoutHandler().logout(request, response, authentication);
        request.getSession(true).setAttribute(ENDED, true);
    }
}
