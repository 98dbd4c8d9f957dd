package health.steadfast.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses requests that no browser sends, before anything looks at them. */
@Configuration(proxyBeanMethods = false)
class WebFirewall {

    private static final Logger security = LoggerFactory.getLogger("steadfast.security");

    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(VERBS);
        return firewall;
    }

    /** TRACE and invented verbs are not allowed; all else that is rejected is a bad request. */
    @Bean
    RequestRejectedHandler rejections() {
        return (request, response, rejection) -> {
            security.warn("rejected request from={}", request.getRemoteAddr());
            response.setStatus(
                    VERBS.contains(request.getMethod())
                            ? HttpServletResponse.SC_BAD_REQUEST
                            : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        };
    }
}
