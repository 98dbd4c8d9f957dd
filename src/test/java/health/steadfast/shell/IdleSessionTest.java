package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.accounts.UndecidedMember;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class IdleSessionTest extends WebTest {

    @Test
    void staffAreSignedOutAfterAQuarterOfAnHourOfNothing() throws Exception {
        var therapist = clinics.clinic().therapist();
        var session = signedIn(therapist);
        clock.advance(Duration.ofMinutes(14));
        assertThat(asksForSignIn("/caseload", session)).isFalse();

        clock.advance(Duration.ofMinutes(15));

        assertThat(asksForSignIn("/caseload", session)).isTrue();
        assertThat(session.isInvalid()).isTrue();
        assertThat(clinics.count("steadfast.sign_in_event where kind = 'SIGNED_OUT' and person_id = '%s'"
                        .formatted(therapist.person())))
                .isOne();
    }

    @Test
    void pollsAndHeartbeatsDoNotKeepASessionAlive() throws Exception {
        var session = signedIn(clinics.clinic().therapist());
        for (var minute = 0; minute < 15; minute++) {
            clock.advance(Duration.ofMinutes(1));
            internal("uidl", session);
            internal("heartbeat", session);
        }

        assertThat(asksForSignIn("/caseload", session)).isTrue();
    }

    @Test
    void whoHasNotChosenAClinicYetIsSignedOutLikeStaff() throws Exception {
        var therapist = clinics.clinic().therapist();
        var session = signedIn(therapist);
        var undecided = new UndecidedMember(
                therapist.person(), therapist.displayName(), "en", Set.of(therapist.securityStamp()));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        undecided, null, AuthorityUtils.createAuthorityList("ROLE_" + UndecidedMember.ROLE))));
        assertThat(asksForSignIn("/choose", session)).isFalse();

        clock.advance(Duration.ofMinutes(15));

        assertThat(asksForSignIn("/choose", session)).isTrue();
    }

    @Test
    void patientsStayTwelveHours() throws Exception {
        var clinic = clinics.clinic();
        var session = signedIn(clinic.account(clinic.patientOf(clinic.therapist(), "Ruth")));
        clock.advance(Duration.ofHours(11));
        assertThat(asksForSignIn("/today", session)).isFalse();

        clock.advance(Duration.ofHours(12));

        assertThat(asksForSignIn("/today", session)).isTrue();
    }

    @Test
    void theContainerClearsAwayWhatNobodyAsksAboutSoonAfter() throws Exception {
        var session = signedIn(clinics.clinic().therapist());
        asksForSignIn("/caseload", session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(25 * 60);
    }

    private MockHttpSession signedIn(SignedInMember member) throws Exception {
        var session = new MockHttpSession();
        signIn(clinics.password(member, PASSWORD), PASSWORD, session);
        assertThat(asksForSignIn("/", session)).isFalse();
        return session;
    }

    /** The servlet behind the filters is not there; what the filters do is what counts. */
    private void internal(String type, MockHttpSession session) {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> web.perform(post("/").param("v-r", type).session(session)));
    }

    private boolean asksForSignIn(String path, MockHttpSession session) throws Exception {
        var response = web.perform(get(path).session(session)).andReturn().getResponse();
        return response.getStatus() == 302
                && String.valueOf(response.getRedirectedUrl()).endsWith("/login");
    }
}
