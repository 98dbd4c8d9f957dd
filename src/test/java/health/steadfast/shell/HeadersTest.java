package health.steadfast.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class HeadersTest extends WebTest {

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() throws Exception {
        var response = web.perform(get("/login")).andReturn().getResponse();

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("http:", "https:", "*");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()", "microphone=()");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void overASafeConnectionItStaysThere() throws Exception {
        var safe = web.perform(get("/login").secure(true)).andReturn().getResponse();
        var plain = web.perform(get("/login")).andReturn().getResponse();

        assertThat(safe.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(plain.getHeader("Strict-Transport-Security")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "JEFF"})
    void otherVerbsAreRefused(String verb) throws Exception {
        var response = web.perform(request(HttpMethod.valueOf(verb), "/login"))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/h2-console", "/.git/config", "/error"})
    void theInsideIsNotShown(String path) throws Exception {
        var response = web.perform(get(path)).andReturn().getResponse();

        assertThat(response.getStatus()).isIn(302, 401, 403, 404);
        assertThat(response.getContentAsString()).isEmpty();
    }
}
