package health.steadfast.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** Holds the program's port while it waits for the database: alive, not ready, and a page that says why. */
final class WaitingPage implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger shown = new AtomicInteger();
    private final byte[] page;

    private WaitingPage(HttpServer server, byte[] page) {
        this.server = server;
        this.page = page;
    }

    static WaitingPage open(Environment environment) {
        try {
            var port = environment.getProperty("server.port", Integer.class, 8080);
            var address = environment.getProperty("server.address", InetAddress.class);
            var server = HttpServer.create(new InetSocketAddress(address, port), 0);
            var waiting =
                    new WaitingPage(server, new ClassPathResource("operations/waiting.html").getContentAsByteArray());
            server.createContext("/", waiting::answer);
            server.start();
            return waiting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int shown() {
        return shown.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        shown.incrementAndGet();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/actuator/health/liveness" -> send(exchange, 200, "application/json", json("UP"));
                case "/actuator/health/readiness" -> send(exchange, 503, "application/json", json("OUT_OF_SERVICE"));
                default -> send(exchange, 503, "text/html; charset=utf-8", page);
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Retry-After", "5");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] json(String status) {
        return "{\"status\":\"%s\"}".formatted(status).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
