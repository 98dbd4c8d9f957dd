package health.steadfast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import health.steadfast.SteadfastApplication;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.PatientId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packagesOf = SteadfastApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entities_stay_in_their_package =
            noClasses().that().areAnnotatedWith(Entity.class).should().bePublic();

    @ArchTest
    static final ArchRule repositories_stay_in_their_package =
            noClasses().that().areAssignableTo(Repository.class).should().bePublic();

    @ArchTest
    static final ArchRule entities_refer_to_each_other_by_id =
            noFields().should().beAnnotatedWith(ManyToOne.class);

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule only_ui_packages_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..")
            .and()
            .areNotAssignableTo(AppShellConfigurator.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule routes_are_free_of_vaadin = noClasses()
            .that()
            .haveSimpleNameEndingWith("Routes")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule views_stay_in_their_package =
            noClasses().that().areAnnotatedWith(Route.class).should().bePublic();

    @ArchTest
    static final ArchRule views_open_no_transactions = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Transactional.class.getName());

    @ArchTest
    static final ArchRule views_ask_services_not_the_database = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule every_service_denies_by_default = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .andShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule every_view_states_who_may_enter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time"))))
                    .and(describe(
                            "without a clock",
                            call -> call.getTarget().getRawParameterTypes().isEmpty())))
            .because("time comes from the injected Clock");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule names_say_something =
            noClasses().should().haveNameMatching(".*(Impl|Helper|Util|Utils|DTO|Dto)");

    @ArchTest
    static final ArchRule an_audited_act_can_write_its_row =
            methods().that().areAnnotatedWith(Audited.class).should(runInAWritingTransaction());

    @ArchTest
    static final ArchRule services_ask_for_access_first = methods()
            .that()
            .areDeclaredInClassesThat(describe(
                    "public services",
                    it -> it.isAnnotatedWith(Service.class) && it.getModifiers().contains(JavaModifier.PUBLIC)))
            .and()
            .arePublic()
            .and(describe(
                    "take a patient or a record number",
                    (JavaMethod method) -> method.getRawParameterTypes().stream()
                            .anyMatch(type ->
                                    type.isEquivalentTo(PatientId.class) || type.isEquivalentTo(RecordNumber.class))))
            .should(askCareAccessFirst());

    /** Opens a record to somebody who has no access to it yet: asking would be the wrong way round. */
    private static final Set<String> NOT_ASKING = Set.of("OpeningService.open");

    private static ArchCondition<JavaMethod> askCareAccessFirst() {
        return new ArchCondition<>("ask CareAccess before anything else that they work with") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var name = method.getOwner().getSimpleName() + "." + method.getName();
                if (!NOT_ASKING.contains(name) && !AskingFirst.holdsFor(method.reflect())) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " does not ask CareAccess first"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> runInAWritingTransaction() {
        return new ArchCondition<>("run in a transaction that is not read-only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var reflected = method.reflect();
                var own = AnnotatedElementUtils.findMergedAnnotation(reflected, Transactional.class);
                var effective = own != null
                        ? own
                        : AnnotatedElementUtils.findMergedAnnotation(
                                reflected.getDeclaringClass(), Transactional.class);
                if (effective == null || effective.readOnly()) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " cannot write its audit row"));
                }
            }
        };
    }
}
