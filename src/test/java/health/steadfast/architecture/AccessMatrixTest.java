package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.UndecidedMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Every route and every public service method, for every role and every relation to the record. What may be done by
 * whom stands in {@code access/services.txt} and {@code access/routes.txt}; whatever is not listed fails.
 */
@SpringBootTest
class AccessMatrixTest {

    private static final Map<String, AccessRule> SERVICES = AccessRule.read("/access/services.txt");
    private static final Map<String, AccessRule> ROUTES = AccessRule.read("/access/routes.txt");

    @Autowired
    ApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Test
    void everyServiceMethodIsListed() {
        assertThat(methods().map(AccessMatrixTest::nameOf)).containsExactlyInAnyOrderElementsOf(SERVICES.keySet());
    }

    @Test
    void everyRouteIsListed() {
        assertThat(views().map(view -> "/" + view.getAnnotation(Route.class).value()))
                .containsExactlyInAnyOrderElementsOf(ROUTES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyRouteForEveryRole() {
        var checker = new AccessAnnotationChecker();
        return views().flatMap(view -> {
            var route = "/" + view.getAnnotation(Route.class).value();
            var rule = ROUTES.getOrDefault(route, AccessRule.NOBODY);
            return Stream.concat(
                    Arrays.stream(Role.values())
                            .map(role -> DynamicTest.dynamicTest(
                                    role + " " + route,
                                    () -> assertThat(checker.hasAccess(view, role::name, role.name()::equals))
                                            .as(role + " " + route)
                                            .isEqualTo(rule.allows(role)))),
                    Stream.of(
                            DynamicTest.dynamicTest(
                                    "somebody who has not chosen a clinic " + route,
                                    () -> assertThat(checker.hasAccess(
                                                    view, () -> "undecided", UndecidedMember.ROLE::equals))
                                            .as("undecided " + route)
                                            .isEqualTo(rule.allowsUndecided())),
                            DynamicTest.dynamicTest(
                                    "nobody signed in " + route,
                                    () -> assertThat(checker.hasAccess(view, null, role -> false))
                                            .as("nobody " + route)
                                            .isEqualTo(rule.allowsAnybody()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyServiceMethodForEveryRoleAndRelation() {
        var clinic = clinics.clinic();
        var lead = clinic.therapist();
        var patient = clinic.patientOf(lead, "Ada");
        var other = clinics.clinic();
        var relations = List.of(
                new Relation("care team", lead, true),
                new Relation("colleague", clinic.occupationalTherapist(), false),
                new Relation("own clinic's admin", clinic.admin(), false),
                new Relation("the patient", clinic.account(patient), true),
                new Relation("another patient", clinic.account(clinic.patientOf(lead, "Bea")), false),
                new Relation("other clinic's therapist", other.therapist(), false),
                new Relation("other clinic's admin", other.admin(), false));
        return methods()
                .flatMap(method -> relations.stream()
                        .map(relation -> DynamicTest.dynamicTest(
                                relation.name() + " " + nameOf(method), () -> check(method, relation, patient))));
    }

    @TestFactory
    Stream<DynamicTest> everyServiceMethodForNobody() {
        var patient = PatientId.next();
        return methods()
                .filter(method -> !SERVICES.getOrDefault(nameOf(method), AccessRule.NOBODY)
                        .allowsAnybody())
                .map(method -> DynamicTest.dynamicTest(nameOf(method), () -> {
                    SignedIn.nobody();
                    assertThatCode(() -> call(method, patient))
                            .as(nameOf(method))
                            .isInstanceOf(AuthenticationException.class);
                }));
    }

    /** Who holds several memberships sees no clinic before choosing one, the own ones included. */
    @TestFactory
    Stream<DynamicTest> everyServiceMethodForSomebodyWhoHasNotChosenAClinic() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        var patient = clinic.patientOf(therapist, "Ada");
        return methods()
                .map(method -> DynamicTest.dynamicTest(nameOf(method), () -> {
                    SignedIn.undecided(therapist);
                    assertThatCode(() -> call(method, patient))
                            .as(nameOf(method))
                            .isInstanceOf(AuthorizationDeniedException.class);
                    SignedIn.nobody();
                }));
    }

    private void check(Method method, Relation relation, PatientId patient) {
        var rule = SERVICES.getOrDefault(nameOf(method), AccessRule.NOBODY);
        var outcome = SignedIn.as(relation.member(), () -> outcomeOf(method, patient));
        keepSession(relation.member());
        var what = relation.name() + " " + nameOf(method);
        if (!rule.allows(relation.member().role())) {
            assertThat(outcome).as(what).isInstanceOf(AuthorizationDeniedException.class);
        } else if (takesPatient(method) && !relation.own()) {
            assertThat(outcome).as(what).isInstanceOf(NotFound.class);
        } else {
            assertThat(outcome instanceof AuthorizationDeniedException).as(what).isFalse();
        }
    }

    /** A method that ends sessions must not spoil the next check. */
    private void keepSession(SignedInMember member) {
        clinics.run(
                "update steadfast.membership set security_stamp = ? where membership_id = ? and security_stamp <> ?",
                member.securityStamp(),
                member.membership(),
                member.securityStamp());
    }

    private @Nullable Throwable outcomeOf(Method method, PatientId patient) {
        try {
            call(method, patient);
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** Arguments beside the patient are missing: who may not, must be refused before they are looked at. */
    private void call(Method method, PatientId patient) throws Throwable {
        var bean = context.getBean(method.getDeclaringClass());
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == PatientId.class ? patient : nothing(type))
                .toArray();
        try {
            bean.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? 0 : null;
    }

    private static boolean takesPatient(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(PatientId.class);
    }

    private Stream<Method> methods() {
        return ServiceMethods.of(context);
    }

    private static Stream<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("health.steadfast").stream()
                .map(definition -> classOf(definition.getBeanClassName()));
    }

    private static Class<?> classOf(@Nullable String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Method method) {
        return Outcomes.nameOf(method);
    }

    /** Somebody, and whether the patient of the test is this person's own. */
    private record Relation(String name, SignedInMember member, boolean own) {}
}
