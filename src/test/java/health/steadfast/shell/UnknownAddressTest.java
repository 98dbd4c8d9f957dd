package health.steadfast.shell;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class UnknownAddressTest extends WebTest {

    @Test
    void aBrowserThatAsksForAnUnknownAddressGetsThePageThatAForbiddenViewGets() throws Exception {
        web.perform(get("/no-such-view").with(user("somebody").roles("PATIENT")).accept(MediaType.TEXT_HTML))
                .andExpect(forwardedUrl("/"));
    }

    @Test
    void aProgramThatAsksForAnUnknownAddressIsRefused() throws Exception {
        web.perform(get("/no-such-file").with(user("somebody").roles("PATIENT")).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() throws Exception {
        web.perform(get("/no-such-view").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
    }
}
