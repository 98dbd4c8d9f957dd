package health.steadfast.testing;

import health.steadfast.SteadfastApplication;
import health.steadfast.accounts.SignedInMember;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
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
 * {@code mvn -Pfast spring-boot:test-run}, then {@code /try/therapist}, {@code /try/patient},
 * {@code /try/anna} (in German) or {@code /try/admin}
 * signs in without a password. Lives in the test sources only.
 */
public final class TryOut {

    private TryOut() {}

    public static void main(String[] args) throws IOException {
        // The development mode writes its own package.json: not over the one of the production bundle.
        var project = Path.of("target", "try-out").toAbsolutePath();
        System.setProperty("vaadin.project.basedir", project.toString());
        try (var parts = Files.list(Path.of("frontend"))) {
            for (var part : parts.filter(Files::isDirectory)
                    .filter(it -> !it.endsWith("generated")) // left there by a production build
                    .toList()) {
                copyOwnParts(part, project.resolve("src/main/frontend").resolve(part.getFileName()));
            }
        }
        SpringApplication.from(SteadfastApplication::main).with(Shortcuts.class).run(args);
    }

    private static void copyOwnParts(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Signs in by address alone. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Shortcuts {

        @Bean
        FilterRegistrationBean<Filter> signInByAddress(
                ClinicFixtures fixtures, PlanFixtures plans, CaseloadStories stories) {
            var people = new ConcurrentHashMap<String, SignedInMember>();
            Filter filter = (request, response, chain) -> {
                people.computeIfAbsent("therapist", it -> settle(fixtures, plans, stories, people));
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
                ClinicFixtures fixtures,
                PlanFixtures plans,
                CaseloadStories stories,
                Map<String, SignedInMember> people) {
            var clinic = fixtures.clinic();
            var therapist = clinic.therapist();
            var patient = clinic.patientOf(therapist, "Ruth");
            stories.tell(clinic, therapist);
            people.put("admin", clinic.admin());
            people.put("patient", clinic.account(patient));
            people.put("anna", inGerman(clinic.account(clinic.patientOf(therapist, "Anna"))));
            for (var name : List.of("patient", "anna")) {
                prescribe(plans, therapist, people.get(name), fixtures.today());
            }
            return therapist;
        }

        private static void prescribe(
                PlanFixtures plans, SignedInMember therapist, SignedInMember account, LocalDate today) {
            var plan = plans.planBy(therapist, account.ownRecord().orElseThrow(), today.minusWeeks(3));
            plan.item("stand-one-leg", TestSchedule.timesAWeek(5));
            plan.item("walk-sideways", TestSchedule.timesAWeek(5));
            plan.item("post-coins", TestSchedule.timesAWeek(5));
        }

        private static SignedInMember inGerman(SignedInMember member) {
            return new SignedInMember(
                    member.person(),
                    member.clinic(),
                    member.role(),
                    member.membership(),
                    member.securityStamp(),
                    member.displayName(),
                    "de",
                    member.record());
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
