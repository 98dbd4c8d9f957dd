package health.steadfast.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL 18 that asks everybody for a password, with Steadfast's roles made by {@code docker/roles.sql}. */
public final class SeparateServer implements AutoCloseable {

    public static final String OWNER = "the-owner's secret";
    public static final String APPLICATION = "the program's secret";
    private static final String SUPERUSER = "the superuser's secret";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private SeparateServer(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.server = launch();
    }

    public static SeparateServer start(Path folder) throws IOException {
        Files.writeString(folder.resolve("superuser"), SUPERUSER);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = free.getLocalPort();
            free.close();
            var server = new SeparateServer(folder, port);
            server.run("postgres", "create database steadfast");
            server.run("steadfast", script());
            return server;
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/steadfast".formatted(port);
    }

    void stop() throws IOException {
        server.close();
    }

    void startAgain() throws IOException {
        server = launch();
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("separate"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("superuser").toString())
                .setConnectConfig("password", SUPERUSER)
                .start();
    }

    private void run(String name, String sql) throws IOException {
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(port, name);
        try (var superuser = DriverManager.getConnection(url, "postgres", SUPERUSER);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The script as psql would run it, its two variables filled in. */
    private static String script() throws IOException {
        return Files.readString(Path.of("docker/roles.sql"))
                .replaceAll("(?m)^--.*$", "")
                .replace(":'owner_password'", quoted(OWNER))
                .replace(":'application_password'", quoted(APPLICATION));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
