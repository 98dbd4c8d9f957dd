package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.testing.ClinicFixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the running server gives nobody, not even somebody signed in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HttpRefusalsIT {

    private static final String PASSWORD = "a long walk by the river";
    private static final Pattern ROW = Pattern.compile("Member \\d+");
    private static final String[] INSIDE = {
        "/actuator",
        "/actuator/env",
        "/actuator/heapdump",
        "/actuator/loggers",
        "/h2-console",
        "/swagger-ui/index.html",
        "/v3/api-docs",
        "/error",
        "/.git/config",
        "/.env",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/META-INF/sbom/application.cdx.json",
        "/application.properties",
        "/logback-spring.xml",
        "/demo/lindenhof.yaml",
        "/db/migration/shared/V202611010000__walls.sql",
        "/VAADIN/config/stats.json",
        "/VAADIN/config/flow-build-info.json",
        "/VAADIN/build/indexhtml.js.map",
        "/VAADIN/%2e%2e/application.properties",
        "/styles/..%2f..%2fapplication.properties",
        "/styles/%00",
        "//application.properties"
    };

    @Autowired
    ClinicFixtures clinics;

    @LocalServerPort
    int port;

    @BeforeEach
    void nobodyHasToWait() {
        clinics.forgetGuesses();
    }

    @Test
    void theInsideIsShownToNobody() throws Exception {
        var visitor = signedIn();
        for (var path : INSIDE) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 401, 403, 404);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("Exception", "health.steadfast", "datasource", "create table");
        }
    }

    @Test
    void anotherOriginIsAllowedNothing() throws Exception {
        for (var path : new String[] {"/account", "/?v-r=uidl&v-uiId=0", "/actuator/health"}) {
            var answer = signedIn().get(path, "Origin", "https://evil.example");
            assertThat(answer.headers().map().keySet())
                    .as(path)
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-allow"));
        }
    }

    @Test
    void aReadThatPretendsToBeAWriteChangesNothing() throws Exception {
        var visitor = signedIn();

        visitor.get("/logout");
        visitor.get("/logout", "X-HTTP-Method-Override", "POST");
        visitor.get("/logout?_method=POST");

        assertThat(visitor.isSentToSignIn("/account")).isFalse();
    }

    @Test
    void aSocketIsNotOpenedToAnotherOrigin() throws Exception {
        for (var origin : new String[] {"Origin: https://evil.example\r\n", "Origin: null\r\n", ""}) {
            assertThat(firstLine("GET /VAADIN/push HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                            + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + origin + "\r\n"))
                    .as(origin)
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aGridThatIsAskedForAMillionRowsSendsFiveHundred() throws Exception {
        var clinic = clinics.clinic();
        var admin = clinic.admin();
        clinics.run("""
                with people as (insert into steadfast.person (person_id, email, display_name, language, created_at)
                    select gen_random_uuid(), 'm' || n || '.' || cast(? as text) || '@mail.example', 'Member ' || n, 'en', now()
                    from generate_series(1, 700) as n returning person_id)
                insert into steadfast.membership (membership_id, clinic_id, person_id, role, state, security_stamp, activated_at)
                select gen_random_uuid(), cast(? as uuid), person_id, 'ADMIN', 'ACTIVE', gen_random_uuid(), now() from people
                """, clinic.id().toString(), clinic.id().toString());
        var visitor = new HttpVisitor(port);
        visitor.signIn(clinics.password(admin, PASSWORD), PASSWORD);
        var page = new FlowVisitor(visitor);
        assertThat(page.open("accounts")).contains("Accounts");

        for (var range :
                new long[][] {{0, 1_000_000}, {-20, 1_000_000}, {0, -5}, {-1_000_000, -1}, {650, 2_147_483_647}}) {
            var wish = page.calling("accounts", "setViewportRange", range[0], range[1]);
            var answer = page.send(page.window(), page.body(page.key(), wish));
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(rows(answer.body())).isLessThanOrEqualTo(500);
            assertThat(answer.body()).doesNotContain("Exception", "health.steadfast");
            page.open("accounts");
        }
    }

    /** How many rows an answer shows; each says its name more than once. */
    private static long rows(String answer) {
        return ROW.matcher(answer).results().map(MatchResult::group).distinct().count();
    }

    private HttpVisitor signedIn() throws IOException, InterruptedException {
        var visitor = new HttpVisitor(port);
        visitor.signIn(clinics.password(clinics.clinic().therapist(), PASSWORD), PASSWORD);
        assertThat(visitor.isSentToSignIn("/account")).isFalse();
        return visitor;
    }

    private String firstLine(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }
}
