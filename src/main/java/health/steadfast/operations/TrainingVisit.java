package health.steadfast.operations;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** One visit of the first page over HTTP, as a browser makes it: the page, what it links to, its first view. */
final class TrainingVisit {

    private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"(\\.?/?[\\w./-]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI root;

    TrainingVisit(int port) {
        this.root = URI.create("http://localhost:%d/".formatted(port));
    }

    void run() throws IOException, InterruptedException {
        var page = get("login");
        var linked = new LinkedHashSet<String>();
        LINKED.matcher(page).results().forEach(match -> linked.add(match.group(1)));
        for (var resource : linked) {
            get(resource);
        }
        get("login?v-r=init&location=login&query=");
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(root.resolve(path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .GET()
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
