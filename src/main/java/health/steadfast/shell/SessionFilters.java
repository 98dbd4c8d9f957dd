package health.steadfast.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import health.steadfast.accounts.MembershipStanding;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;
import org.springframework.stereotype.Component;

/** The filters that end sessions. They belong to the security chain alone, hence they are no beans themselves. */
@Component
class SessionFilters {

    private final IdleFilter idle;
    private final StandingFilter standing;

    SessionFilters(
            IdleLimits limits,
            Clock clock,
            RequestUtil vaadinRequests,
            MembershipStanding membership,
            ApplicationEventPublisher events) {
        var notAPage = notAPage(vaadinRequests);
        idle = new IdleFilter(limits, clock, notAPage, events);
        standing = new StandingFilter(membership, notAPage);
    }

    void addTo(HttpSecurity http) {
        http.addFilterBefore(idle, AnonymousAuthenticationFilter.class);
        http.addFilterBefore(standing, AnonymousAuthenticationFilter.class);
    }

    /** Files, and what Vaadin asks for on its own. */
    static RequestMatcher notAPage(RequestUtil vaadinRequests) {
        return RequestMatchers.anyOf(files(), vaadinRequests::isFrameworkInternalRequest);
    }

    private static RequestMatcher files() {
        var patterns =
                Stream.concat(Arrays.stream(SecurityConfiguration.PUBLIC_FILES), Stream.of("/VAADIN/**", "/aura/**"));
        return RequestMatchers.anyOf(
                patterns.map(PathPatternRequestMatcher.withDefaults()::matcher).toArray(RequestMatcher[]::new));
    }
}
