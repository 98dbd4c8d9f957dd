package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAwaitedTest {

    @Test
    void whileTheDatabaseIsAwaitedAPageSaysSo() throws Exception {
        var port = freePort();
        try (var page = WaitingPage.open(new MockEnvironment().withProperty("server.port", "" + port))) {
            assertThat(status(port, "/actuator/health/liveness")).isEqualTo(200);
            assertThat(status(port, "/actuator/health/readiness")).isEqualTo(503);
            assertThat(status(port, "/caseload")).isEqualTo(503);
            assertThat(body(port, "/caseload")).contains("not ready yet", "noch nicht bereit");
            assertThat(page.shown()).isEqualTo(4);
        }
    }

    @Test
    void aDatabaseThatAnswersIsNotWaitedFor() {
        var database = TestDatabase.create();

        new DatabaseAwaited().initialize(context(TestDatabase.url(database), TestDatabase.password()));
    }

    @Test
    void aServerThatAnswersNoEndsTheStart() {
        var missing = TestDatabase.url("no_such_database");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DatabaseAwaited().initialize(context(missing, "any")))
                .satisfies(refusal -> assertThat(refusal.wayOut()).contains("STEADFAST_DB_URL"));
    }

    private static GenericApplicationContext context(String url, String password) {
        var context = new GenericApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "spring.datasource.url", url,
                                "spring.datasource.username", DatabaseRoles.APPLICATION,
                                "spring.datasource.password", password)));
        return context;
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        return client(port, path).statusCode();
    }

    private static String body(int port, String path) throws IOException, InterruptedException {
        return client(port, path).body();
    }

    private static HttpResponse<String> client(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
