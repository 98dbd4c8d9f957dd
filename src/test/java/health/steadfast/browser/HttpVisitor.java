package health.steadfast.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with one cookie and no browser, who follows no redirect. */
final class HttpVisitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final int port;
    private @Nullable String session;

    HttpVisitor(int port) {
        this(port, null);
    }

    HttpVisitor(int port, @Nullable String session) {
        this.port = port;
        this.session = session;
    }

    @Nullable
    String session() {
        return session;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> get(String path, String header, String value) throws IOException, InterruptedException {
        return send(request(path).header(header, value).GET());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postText(String path, String text) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(text)));
    }

    HttpResponse<String> postJson(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return post(
                "/login",
                "username=%s&password=%s&_csrf=%s".formatted(encode(email), encode(password), encode(token("/login"))));
    }

    HttpResponse<String> signOut() throws IOException, InterruptedException {
        return post("/logout", "_csrf=" + encode(token("/account")));
    }

    boolean isSentToSignIn(String path) throws IOException, InterruptedException {
        var answer = get(path);
        return answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").endsWith("/login");
    }

    private String token(String path) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new IllegalStateException("no token on " + path);
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return session == null ? request : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .forEach(cookie -> session = cookie.substring(0, cookie.indexOf(';')));
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
