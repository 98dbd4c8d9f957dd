package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** How many calls a page may make. */
class CallLimitTest {

    private static final Instant NINE = Instant.parse("2026-11-17T09:00:00Z");

    private final CallLimit limit = at(NINE);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aFloodOfCallsIsRefusedAndTheNextSpanBeginsAnew() throws Exception {
        for (var i = 0; i < CallLimit.MOST; i++) {
            assertThat(call(limit, session)).isEqualTo(200);
        }

        assertThat(call(limit, session)).isEqualTo(429);
        assertThat(call(at(NINE.plus(Duration.ofSeconds(CallLimit.WITHIN_SECONDS))), session))
                .isEqualTo(200);
    }

    @Test
    void aFloodIsNobodyElses() throws Exception {
        for (var i = 0; i <= CallLimit.MOST; i++) {
            call(limit, session);
        }

        assertThat(call(limit, new MockHttpSession())).isEqualTo(200);
    }

    @Test
    void whatIsNoCallIsNotCounted() throws Exception {
        var page = new MockHttpServletRequest("GET", "/caseload");
        page.setSession(session);
        for (var i = 0; i <= CallLimit.MOST; i++) {
            assertThat(answer(limit, page)).isEqualTo(200);
        }
        assertThat(call(limit, session)).isEqualTo(200);
    }

    private static int call(CallLimit limit, MockHttpSession session) throws ServletException, IOException {
        var call = new MockHttpServletRequest("POST", "/");
        call.setQueryString("v-r=uidl&v-uiId=0");
        call.setSession(session);
        return answer(limit, call);
    }

    private static int answer(CallLimit limit, MockHttpServletRequest request) throws ServletException, IOException {
        var answer = new MockHttpServletResponse();
        limit.doFilter(request, answer, new MockFilterChain());
        return answer.getStatus();
    }

    private static CallLimit at(Instant now) {
        return new CallLimit(Clock.fixed(now, ZoneOffset.UTC));
    }
}
