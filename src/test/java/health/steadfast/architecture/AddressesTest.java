package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that are no views: a new one is found here, and each is asked by every role and for every clinic. */
@SpringBootTest
class AddressesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Test
    void noAddressOfAControllerIsForgotten() {
        var mapped = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("health.steadfast"))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .map(path -> it.getKey().getMethodsCondition().getMethods() + " " + path));

        assertThat(mapped)
                .as(
                        "who may ask is tested here, in AnswersAddressTest and ServingPapersTest; drawn figures are everybody's")
                .containsExactlyInAnyOrder(
                        "[GET] /exercise-media/{id}",
                        "[POST] /session/answers",
                        "[GET] /figures/{file:[a-z0-9.-]+}",
                        "[GET] /patients/{record}/handout.pdf",
                        "[GET] /patients/{record}/week-sheet.pdf",
                        "[GET] /my-plan/handout.pdf",
                        "[GET] /my-plan/week-sheet.pdf");
    }

    @Test
    void aPhotoIsThereForMembersOfItsClinicAndForNobodyElse() throws Exception {
        var mine = new World(context, clinics.clinic());
        var others = new World(context, clinics.clinic());
        var web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var own = (UUID) Objects.requireNonNull(mine.id(UUID.class, "media"));
        var foreign = (UUID) Objects.requireNonNull(others.id(UUID.class, "media"));

        for (var role : new Role[] {Role.THERAPIST, Role.PATIENT}) {
            var who = authentication(mine.member(role).authentication());
            assertThat(status(web, own, who)).as(role + " own").isEqualTo(200);
            assertThat(status(web, foreign, who)).as(role + " other clinic").isEqualTo(404);
            assertThat(status(web, UUID.randomUUID(), who)).as(role + " none").isEqualTo(404);
        }
        var admin = authentication(mine.member(Role.ADMIN).authentication());
        var undecided = authentication(SignedIn.undecidedAuthentication(mine.member(Role.THERAPIST)));
        for (var who : new RequestPostProcessor[] {admin, undecided, anonymous()}) {
            assertThat(status(web, own, who))
                    .isNotEqualTo(200)
                    .isEqualTo(status(web, foreign, who))
                    .isEqualTo(status(web, UUID.randomUUID(), who));
        }
    }

    private static int status(MockMvc web, UUID media, RequestPostProcessor who) throws Exception {
        return web.perform(get("/exercise-media/" + media).with(who))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
