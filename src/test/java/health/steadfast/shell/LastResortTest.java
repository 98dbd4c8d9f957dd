package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.GenericFilterBean;

@ExtendWith(OutputCaptureExtension.class)
class LastResortTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatNobodyCaughtIsAnErrorPageAndALineWithoutItsMessage(CapturedOutput log) throws Exception {
        answer(new ServletException("Request processing failed: Ruth", new IllegalStateException("in the kitchen")));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getErrorMessage()).isNull();
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(log.getAll())
                .contains("Unexpected error [", "jakarta.servlet.ServletException", "java.lang.IllegalStateException")
                .doesNotContain("Ruth", "kitchen");
    }

    @Test
    void anAnswerThatIsOnItsWayIsLeftAlone() throws Exception {
        response.setStatus(200);
        response.flushBuffer();

        answer(new ServletException("too late"));

        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void answer(ServletException error) throws ServletException, IOException {
        var chain = new MockFilterChain(
                new jakarta.servlet.http.HttpServlet() {}, new LastResort(), new GenericFilterBean() {
                    @Override
                    public void doFilter(
                            jakarta.servlet.ServletRequest request,
                            jakarta.servlet.ServletResponse answer,
                            jakarta.servlet.FilterChain rest)
                            throws ServletException {
                        throw error;
                    }
                });
        chain.doFilter(new MockHttpServletRequest("GET", "/caseload"), response);
    }
}
