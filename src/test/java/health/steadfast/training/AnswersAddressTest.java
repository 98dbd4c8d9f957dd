package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.testing.SignedIn;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class AnswersAddressTest extends SessionCase {

    @Autowired
    WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void anAddress() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        SignedIn.nobody();
    }

    @Test
    void whatWasTakenIsAnsweredByItsId() throws Exception {
        var id = Ids.next();

        var answer = send(account, done(id, coins, "post-coins"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains(id.toString()).doesNotContain("training.");
        assertThat(logs("outcome = 'DONE'")).isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsSaidInThePatientsLanguageAndTheRestIsTaken() throws Exception {
        var answer = send(
                account,
                done(Ids.next(), coins, "stack-cups") + ","
                        + "{\"id\":\"%s\",\"date\":\"%s\",\"kind\":\"TIRED_BEFORE\",\"level\":3}"
                                .formatted(Ids.next(), today()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("training.exercise-changed")
                .contains("hat sich in Ihrem Plan");
        assertThat(logs("true")).isZero();
        assertThat(sessions("fatigue_before = 3")).isEqualTo(1);
    }

    @Test
    void everyKindOfTapHasItsForm() throws Exception {
        var all = """
                {"id":"%1$s","date":"%3$s","kind":"READY","item":"%2$s"},
                {"id":"%4$s","date":"%3$s","kind":"DONE","item":"%2$s","exercise":"post-coins","outcome":"PARTLY","sets":1},
                {"id":"%5$s","date":"%3$s","kind":"SAID","item":"%2$s","question":"HAND","value":"SMOOTH"},
                {"id":"%6$s","date":"%3$s","kind":"SAID","item":"%2$s","question":"REASON","value":"FATIGUE"},
                {"id":"%7$s","date":"%3$s","kind":"SAID","item":"%2$s","question":"EFFORT","level":4},
                {"id":"%8$s","date":"%3$s","kind":"TIRED_AFTER"}
                """.formatted(Ids.next(), coins, today(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());

        assertThat(send(account, all).getContentAsString()).doesNotContain("training.");

        assertThat(logs("outcome = 'PARTLY' and hand_quality = 'SMOOTH' and stop_reason = 'FATIGUE' and effort = 4"))
                .isEqualTo(1);
        assertThat(sessions("declined = '{TIRED_AFTER}' and '%s' = any (ready)".formatted(coins)))
                .isEqualTo(1);
    }

    @Test
    void nonsenseIsRefusedWhole() throws Exception {
        var good = done(Ids.next(), coins, "post-coins");
        for (var bad : new String[] {
            "null",
            "{}",
            "7",
            good.replace("DONE\",\"item", "EXPLODE\",\"item"),
            good.replace(today().toString(), "yesterday"),
            good.replace("\"sets\":0", "\"sets\":99"),
            good.replace("post-coins", "<script>"),
            good.replace("\"outcome\":\"DONE\",", ""),
            "{\"id\":\"%s\",\"date\":\"%s\",\"kind\":\"TIRED_BEFORE\",\"level\":11}".formatted(Ids.next(), today()),
            "{\"id\":\"%s\",\"date\":\"%s\",\"kind\":\"SAID\",\"item\":\"%s\",\"question\":\"HAND\",\"value\":\"9\"}"
                    .formatted(Ids.next(), today(), coins),
            "{".repeat(2000)
        }) {
            assertThat(send(account, good + "," + bad).getStatus()).as(bad).isEqualTo(400);
        }
        for (var body : new String[] {"", "[]", "{}", "null", "{\"entries\":7}"}) {
            assertThat(post(account, body).getStatus()).as(body).isEqualTo(400);
        }
        assertThat(logs("true")).isZero();
    }

    @Test
    void tooMuchAtOnceIsRefused() throws Exception {
        var many = IntStream.rangeClosed(0, AnswersAddress.MOST_ENTRIES)
                .mapToObj(it -> done(Ids.next(), coins, "post-coins"))
                .collect(Collectors.joining(","));

        assertThat(send(account, many).getStatus()).isEqualTo(413);
        assertThat(logs("true")).isZero();
    }

    @Test
    void onlyPatientsWithTheirTokenSendAnything() throws Exception {
        var body = "{\"entries\":[%s]}".formatted(done(Ids.next(), coins, "post-coins"));

        var withoutToken = web.perform(request(body).with(authentication(account.authentication())))
                .andReturn()
                .getResponse();
        assertThat(withoutToken.getStatus()).isEqualTo(403);
        assertThat(post(therapist, body).getStatus()).isEqualTo(403);
        assertThat(post(clinic.admin(), body).getStatus()).isEqualTo(403);
        var nobody = web.perform(request(body).with(csrf())).andReturn().getResponse();
        assertThat(nobody.getStatus()).isNotEqualTo(200);
        assertThat(logs("true")).isZero();
    }

    @Test
    void theItemOfSomebodyElseIsNotFound() throws Exception {
        var bea = clinic.account(clinic.patientOf(therapist, "Bea"));

        var answer = send(bea, done(Ids.next(), coins, "post-coins"));

        assertThat(answer.getContentAsString()).contains("training.entry-not-found");
        assertThat(clinics.count("steadfast.exercise_log where item_id = '%s'".formatted(coins)))
                .isZero();
    }

    private String done(UUID id, PlanItemId item, String exercise) {
        return ("{\"id\":\"%s\",\"date\":\"%s\",\"kind\":\"DONE\",\"item\":\"%s\",\"place\":0,\"exercise\":\"%s\","
                        + "\"outcome\":\"DONE\",\"sets\":0}")
                .formatted(id, today(), item, exercise);
    }

    private MockHttpServletResponse send(SignedInMember member, String entries) throws Exception {
        return post(member, "{\"entries\":[" + entries + "]}");
    }

    private MockHttpServletResponse post(SignedInMember member, String body) throws Exception {
        var answer = web.perform(request(body).with(csrf()).with(authentication(member.authentication())))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private static MockHttpServletRequestBuilder request(String body) {
        return MockMvcRequestBuilders.post("/session/answers")
                .contentType("application/json")
                .locale(Locale.GERMAN)
                .content(body);
    }
}
