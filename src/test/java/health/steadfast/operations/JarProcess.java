package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The production jar in a process of its own. */
public final class JarProcess implements AutoCloseable {

    private static final int NO_ANSWER = -1;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int port;

    private JarProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    public static JarProcess start(Path log, Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of("target/steadfast.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var port = freePort();
        var builder = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return new JarProcess(builder.start(), log, port);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    int exit(Duration patience) throws InterruptedException {
        assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        return process.exitValue();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** The status of a page, or −1 while nobody listens. */
    int status(String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        }
    }

    public void awaitStatus(String path, int wanted, Duration patience) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var status = status(path);
        while (status != wanted && System.nanoTime() < end && process.isAlive()) {
            process.waitFor(200, TimeUnit.MILLISECONDS);
            status = status(path);
        }
        assertThat(status).as("%s\n%s", path, log()).isEqualTo(wanted);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        client.close();
    }
}
