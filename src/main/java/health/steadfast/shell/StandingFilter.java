package health.steadfast.shell;

import health.steadfast.accounts.MembershipStanding;
import health.steadfast.shared.Member;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose membership has changed since the sign-in, before a page opens. Inside an open page the next
 * transaction finds out by itself.
 */
final class StandingFilter extends OncePerRequestFilter {

    private final MembershipStanding standing;
    private final RequestMatcher notAPage;

    StandingFilter(MembershipStanding standing, RequestMatcher notAPage) {
        this.standing = standing;
        this.notAPage = notAPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var member = Member.current();
        if (member.isPresent() && !notAPage.matches(request) && !standing.holds(member.get())) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }
}
