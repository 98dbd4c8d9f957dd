package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import health.steadfast.accounts.SignedInMember;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MvcResult;

class SigningInTest extends WebTest {

    @Test
    void theRightPasswordSignsIn() throws Exception {
        var therapist = clinics.clinic().therapist();
        var email = clinics.password(therapist, PASSWORD);

        var result = signIn(email, PASSWORD);

        assertThat(target(result)).isEqualTo("/");
        assertThat(memberOf(result)).isEqualTo(therapist);
        assertThat(clinics.count("steadfast.membership where last_seen_at is not null and membership_id = '%s'"
                        .formatted(therapist.membership())))
                .isOne();
        assertThat(clinics.count("steadfast.sign_in_event where kind = 'SIGNED_IN' and person_id = '%s'"
                        .formatted(therapist.person())))
                .isOne();
    }

    @Test
    void anAddressMayBeTypedInCapitalsAndWithSpaces() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);

        assertThat(target(signIn("  " + email.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void aPasswordIsTheSameHoweverItsAccentsAreComposed() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), "am Ufer entlang gehen \u00fc");

        assertThat(target(signIn(email, "am Ufer entlang gehen u\u0308"))).isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);

        var wrong = signIn(email, "not the right password");
        var unknown = signIn("nobody@nowhere.example", "not the right password");

        assertThat(target(wrong)).isEqualTo("/login?error");
        assertThat(target(unknown)).isEqualTo(target(wrong));
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(wrong.getResponse().getStatus());
        assertThat(unknown.getResponse().getHeaderNames())
                .isEqualTo(wrong.getResponse().getHeaderNames());
    }

    @Test
    void aPersonWithoutAnActiveMembershipIsRefusedLikeAStranger() throws Exception {
        var therapist = clinics.clinic().therapist();
        var email = clinics.password(therapist, PASSWORD);
        clinics.run(
                "update steadfast.membership set state = 'DEACTIVATED' where membership_id = ?",
                therapist.membership());

        assertThat(target(signIn(email, PASSWORD))).isEqualTo("/login?error");
    }

    @Test
    void theSessionGetsANewIdAtSignIn() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);
        var session = new MockHttpSession(null, "planted-by-somebody-else");

        signIn(email, PASSWORD, session);

        assertThat(session.getId()).isNotEqualTo("planted-by-somebody-else");
    }

    @Test
    void aSignInWithoutItsTokenIsRefused() throws Exception {
        var email = clinics.password(clinics.clinic().therapist(), PASSWORD);

        web.perform(post("/login").param("username", email).param("password", PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void plantedSqlIsPlainText() throws Exception {
        for (var name : new String[] {"' OR 1=1--", "admin'--", "a@b.example\u0000", "{{7*7}}"}) {
            assertThat(target(signIn(name, "' OR 1=1--"))).isEqualTo("/login?error");
        }
    }

    private static SignedInMember memberOf(MvcResult result) {
        var session = (MockHttpSession) result.getRequest().getSession(false);
        var context = (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return (SignedInMember) context.getAuthentication().getPrincipal();
    }
}
