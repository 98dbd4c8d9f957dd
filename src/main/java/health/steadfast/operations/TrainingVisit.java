package health.steadfast.operations;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** One visit over HTTP, as a browser makes it: a page and what it links to, a sign-in, a view. */
final class TrainingVisit implements AutoCloseable {

    private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"(\\.?/?[\\w./-]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI root;

    TrainingVisit(int port) {
        this.root = URI.create("http://127.0.0.1:%d/".formatted(port));
    }

    /** Asks for the sign-in page, all its files, and its view. */
    void firstPage() throws IOException, InterruptedException {
        var linked = new LinkedHashSet<String>();
        LINKED.matcher(get("login")).results().forEach(match -> linked.add(match.group(1)));
        for (var file : linked) {
            get(file);
        }
        view("login");
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        var token = CSRF.matcher(get("login"));
        if (!token.find()) {
            throw new IOException("the sign-in page has no token");
        }
        var form = "username=%s&password=%s&_csrf=%s".formatted(encoded(email), encoded(password), token.group(1));
        send(request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Opens a view in a new browser window. */
    void view(String route) throws IOException, InterruptedException {
        get(route);
        var settings = json.readTree(get("?v-r=init&location=%s&query=".formatted(encoded(route))))
                .path("appConfig");
        var navigation = Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of("route", route, "query", "", "appShellTitle", "", "historyState", Map.of(), "trigger", ""));
        var message = Map.of(
                "csrfToken",
                settings.path("uidl").path("Vaadin-Security-Key").asString(""),
                "rpc",
                List.of(navigation),
                "syncId",
                0,
                "clientId",
                0);
        send(request("?v-r=uidl&v-uiId=" + settings.path("v-uiId").asInt())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json.writeValueAsString(message))));
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Accept", "text/html,*/*")
                .timeout(PATIENCE);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
