package health.steadfast.shell;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Requests through the real filter chain; every test comes from an address of its own. */
@SpringBootTest
abstract class WebTest {

    static final String PASSWORD = "a long walk by the river";

    @Autowired
    WebApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    TestClock clock;

    MockMvc web;

    String address = "";

    @BeforeEach
    void startFresh() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        address = "198.51.%d.%d".formatted((int) (Math.random() * 256), (int) (Math.random() * 256));
    }

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    MvcResult signIn(String email, String password) throws Exception {
        return signIn(email, password, new MockHttpSession());
    }

    MvcResult signIn(String email, String password, MockHttpSession session) throws Exception {
        return web.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .with(from(address))
                        .param("username", email)
                        .param("password", password))
                .andReturn();
    }

    static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    static String target(MvcResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
