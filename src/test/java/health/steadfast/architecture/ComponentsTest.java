package health.steadfast.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import health.steadfast.accounts.AccountSetup;
import health.steadfast.accounts.MembershipChoice;
import health.steadfast.accounts.MembershipChoices;
import health.steadfast.accounts.MembershipId;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.messages.ReminderStop;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;

/** The public classes that are no services: what keeps each of them from being a way around the services. */
@SpringBootTest
class ComponentsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MembershipChoices choices;

    @Autowired
    AccountSetup setup;

    @Autowired
    ReminderStop reminders;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everyPublicComponentIsListed() throws IOException {
        assertThat(components().map(Class::getSimpleName)).containsExactlyInAnyOrderElementsOf(kinds().keySet());
    }

    @Test
    void whatWorksInsideATransactionRefusesWithoutOne() throws IOException {
        assertThat(methodsOf("INSIDE"))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(refusal(method))
                        .as(Outcomes.nameOf(method))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void viewsHoldNothingThatWorksForTheProgram() throws IOException {
        var names = kinds().entrySet().stream()
                .filter(it -> it.getValue().equals("INSIDE") || it.getValue().equals("PROGRAM"))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("|"));
        var program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("health.steadfast");

        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("health\\.steadfast\\.\\w+\\.(" + names + ")")
                .check(program);
    }

    @Test
    void whatSpeaksTakesNoIdOfAPersonOrARecord() throws IOException {
        assertThat(methodsOf("WORDS"))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getParameterTypes())
                        .as(Outcomes.nameOf(method))
                        .noneMatch(type -> World.isId(type) && type != ExerciseSlug.class && type != List.class));
    }

    @Test
    void aLinkThatNobodySentOpensNothing() {
        var guess = "A".repeat(43);

        assertThat(setup.open(guess)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> setup.strength(guess, "herons in cold water"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> setup.accept(guess, null, "herons stand in cold water"));
    }

    @Test
    void aReminderThatNobodySentStopsNothing() {
        var guess = "A".repeat(64);

        assertThat(reminders.open(guess)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> reminders.stop(guess));
    }

    @Test
    void aChoiceOfMembershipsIsOfOnesOwn() {
        var clinic = clinics.clinic();
        var ines = clinic.therapist();
        var colleague = clinic.therapist();
        var stranger = clinics.clinic().admin();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(choices::all);
        SignedIn.undecided(ines);
        assertThat(choices.all()).extracting(MembershipChoice::id).containsExactly(new MembershipId(ines.membership()));
        for (var foreign : new UUID[] {colleague.membership(), stranger.membership(), UUID.randomUUID()}) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> choices.enter(new MembershipId(foreign), "192.0.2.1"));
        }
    }

    private @Nullable Throwable refusal(Method method) {
        var bean = context.getBean(method.getDeclaringClass());
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(ComponentsTest::nothing)
                .toArray();
        try {
            bean.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(bean, arguments);
            return null;
        } catch (InvocationTargetException e) {
            return e.getTargetException();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : type == long.class ? 0L : null;
    }

    private Stream<Method> methodsOf(String kind) throws IOException {
        var kinds = kinds();
        return components()
                .filter(type -> kind.equals(kinds.get(type.getSimpleName())))
                .flatMap(ServiceMethods::publicMethods)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0);
    }

    private Stream<Class<?>> components() {
        return context.getBeansWithAnnotation(Component.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("health.steadfast.")
                        && !type.getPackageName().endsWith(".testing")
                        && Modifier.isPublic(type.getModifiers())
                        && type.isAnnotationPresent(Component.class)
                        && !type.isAnnotationPresent(Service.class));
    }

    private static Map<String, String> kinds() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access/components.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
