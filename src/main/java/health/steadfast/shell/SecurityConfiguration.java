package health.steadfast.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import health.steadfast.library.LibraryRoutes;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.shared.Role;
import health.steadfast.training.TrainingRoutes;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatchers;

/** Who may ask for what over HTTP. Everything that is not named is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Photos and films of the clinic's own exercises; whose they are, the wall of the clinic decides. */
    static final String MEDIA = "/" + LibraryRoutes.MEDIA + "/*";

    /** What a patient's phone kept of a session. */
    static final String ANSWERS = "/" + TrainingRoutes.ANSWERS;

    /** A patient's papers for the care team; who is on it, the service asks. */
    static final String[] PAPERS = {
        "/patients/*/" + PlanRoutes.HANDOUT_FILE, "/patients/*/" + PlanRoutes.WEEK_SHEET_FILE
    };

    /** The own ones. */
    static final String[] MY_PAPERS = {"/" + TrainingRoutes.MY_HANDOUT, "/" + TrainingRoutes.MY_WEEK_SHEET};

    static final String[] PUBLIC_FILES = {
        "/styles.css",
        "/styles/**",
        "/icons/**",
        "/figures/**",
        "/fonts/**",
        "/logo.svg",
        "/manifest.webmanifest",
        "/sw.js",
        "/offline.html",
        "/offline.js",
        "/favicon.ico",
        "/favicon.svg"
    };

    @Bean
    SecurityFilterChain walls(HttpSecurity http, RequestUtil vaadinRequests, SessionFilters sessions) {
        // The page of an error that has happened; asking for it directly is denied like everything else.
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(PUBLIC_FILES)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET, MEDIA)
                .hasAnyRole(Role.THERAPIST.name(), Role.PATIENT.name())
                .requestMatchers(HttpMethod.GET, PAPERS)
                .hasRole(Role.THERAPIST.name())
                .requestMatchers(HttpMethod.GET, MY_PAPERS)
                .hasRole(Role.PATIENT.name())
                .requestMatchers(HttpMethod.POST, ANSWERS)
                .hasRole(Role.PATIENT.name()));
        sessions.addTo(http);
        var ofAPage = RequestMatchers.not(SessionFilters.notAPage(vaadinRequests));
        http.headers(headers -> SecurityHeaders.set(headers, ofAPage));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(new UnknownAddress()));
        http.formLogin(form -> form.loginPage("/login").failureHandler(refusals()));
        http.setSharedObject(RequestCache.class, wayBack());
        // Vaadin's own rule would leave the sign-in without a token; its own requests carry one of their own.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login").enableCsrfConfiguration(false));
        return http.build();
    }

    /** Where somebody wanted to go before the sign-in, kept without a mark in the address. */
    @SuppressWarnings("NullAway") // null means "no mark", only the annotation does not say so
    private static RequestCache wayBack() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** One text for everything that may be wrong with a sign-in, another one for trouble of our own. */
    private static AuthenticationFailureHandler refusals() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl("/login?error");
        handler.setExceptionMappings(Map.of(
                AuthenticationServiceException.class.getName(), "/login?busy",
                InternalAuthenticationServiceException.class.getName(), "/login?busy"));
        return handler;
    }
}
