package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A listener that never finishes its event, as a monitor sees it. */
@SpringBootTest
class EventsHealthTest {

    private final UUID publication = UUID.randomUUID();

    @Autowired
    WebApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    TestClock clock;

    private MockMvc web;

    @BeforeEach
    void startFresh() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        clinics.run("delete from steadfast.event_publication");
    }

    @AfterEach
    void tidyUp() {
        clinics.run("delete from steadfast.event_publication where id = ?", publication);
    }

    @Test
    void withoutDelaysEverythingIsUp() throws Exception {
        assertThat(health("/events").getContentAsString()).contains("\"status\":\"UP\"", "\"failed\":0", "\"stuck\":0");
    }

    @Test
    void aFailedListenerIsCountedAndNobodyIsSentAway() throws Exception {
        publication("FAILED", Duration.ZERO);

        assertThat(health("/events").getContentAsString())
                .contains("\"status\":\"DELAYED\"", "\"failed\":1", "\"stuck\":0")
                .doesNotContain("Ruth", "SomeListener", "SomeEvent");
        assertThat(health("").getContentAsString()).contains("\"status\":\"DELAYED\"");
        assertThat(health("").getStatus()).isEqualTo(200);
        assertThat(health("/readiness").getContentAsString())
                .contains("\"status\":\"UP\"")
                .doesNotContain("listeners");
    }

    @Test
    void aListenerThatHangsIsStuckAfterTenMinutes() throws Exception {
        publication("PROCESSING", Duration.ofMinutes(9));
        assertThat(health("/events").getContentAsString()).contains("\"stuck\":0");

        clock.advance(Duration.ofMinutes(2));
        try {
            assertThat(health("/events").getContentAsString()).contains("\"status\":\"DELAYED\"", "\"stuck\":1");
        } finally {
            clock.reset();
        }
    }

    private void publication(String status, Duration age) {
        clinics.run("""
                insert into steadfast.event_publication (id, listener_id, event_type, serialized_event, publication_date,
                    status, completion_attempts) values (?, 'SomeListener', 'SomeEvent', '{"name":"Ruth"}', ?, ?, 1)
                """, publication, Timestamp.from(clock.instant().minus(age)), status);
    }

    private MockHttpServletResponse health(String part) throws Exception {
        return web.perform(get("/actuator/health" + part)).andReturn().getResponse();
    }
}
