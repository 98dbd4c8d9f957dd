package health.steadfast.testing;

import health.steadfast.SteadfastApplication;
import health.steadfast.accounts.SignedInMember;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The application on a throw-away database, to look at a screen while it is being made:
 * {@code mvn -Pfast spring-boot:test-run}, then {@code /try/therapist}, {@code /try/patient} or {@code /try/admin}
 * signs in without a password. Lives in the test sources only.
 */
public final class TryOut {

    private TryOut() {}

    public static void main(String[] args) {
        SpringApplication.from(SteadfastApplication::main).with(Shortcuts.class).run(args);
    }

    /** Signs in by address alone. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Shortcuts {

        @Bean
        FilterRegistrationBean<Filter> signInByAddress(ClinicFixtures fixtures, CaseloadStories stories) {
            var people = new ConcurrentHashMap<String, SignedInMember>();
            Filter filter = (request, response, chain) -> {
                people.computeIfAbsent("therapist", it -> settle(fixtures, stories, people));
                var path = ((HttpServletRequest) request).getRequestURI();
                signIn(
                        people.getOrDefault(path.substring(path.lastIndexOf('/') + 1), people.get("therapist")),
                        (HttpServletRequest) request);
                ((HttpServletResponse) response).sendRedirect("/");
            };
            var registration = new FilterRegistrationBean<>(filter);
            registration.addUrlPatterns("/try/*");
            registration.setOrder(FilterRegistrationBean.HIGHEST_PRECEDENCE);
            return registration;
        }

        private static SignedInMember settle(
                ClinicFixtures fixtures, CaseloadStories stories, Map<String, SignedInMember> people) {
            var clinic = fixtures.clinic();
            var therapist = clinic.therapist();
            var patient = clinic.patientOf(therapist, "Ruth");
            stories.tell(clinic, therapist);
            people.put("admin", clinic.admin());
            people.put("patient", clinic.account(patient));
            return therapist;
        }

        private static void signIn(SignedInMember member, HttpServletRequest request) {
            SignedIn.as(member);
            request.getSession()
                    .setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            SecurityContextHolder.getContext());
            SignedIn.nobody();
        }
    }
}
