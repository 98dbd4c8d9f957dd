package health.steadfast.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * The real PostgreSQL that comes along: its data stay in the data folder, its server lives and dies with this
 * process and listens on this machine alone. The superuser is used here and nowhere else.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "steadfast";
    private static final String SUPERUSER = "postgres";
    private static final String MAJOR_VERSION = "18";
    /** A large recovery after a crash takes its time. */
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final LocalSecrets secrets;

    private EmbeddedDatabase(EmbeddedPostgres server, LocalSecrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Starts the server, on the first call with a new database, and prepares both roles and the schema. */
    static EmbeddedDatabase start(DataFolder folder) {
        try {
            setAsideUnfinished(folder);
            requireVersion(folder);
            CrashedServer.clear(folder);
            var secrets = LocalSecrets.in(folder.secrets());
            var database = new EmbeddedDatabase(launch(folder, secrets), secrets);
            database.prepare();
            Files.writeString(finished(folder), "This database was made completely.\n");
            return database;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new CannotStart(
                    "The embedded database did not start: %s".formatted(e.getMessage()),
                    "Its own words are in %s/logs/postgresql.log. A PostgreSQL 18 server of your own does as well: see "
                                    .formatted(folder.database().getParent())
                            + "'A server of your own' in README.md.",
                    e);
        }
    }

    /** Starts over: the data and their passwords are gone for good. */
    static void remove(DataFolder folder) {
        try {
            CrashedServer.clear(folder);
            FileSystemUtils.deleteRecursively(folder.database());
            Files.deleteIfExists(folder.secrets());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data in %s could not be removed: %s".formatted(folder.database(), e.getMessage()),
                    "Remove the folder yourself and start again.",
                    e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/%s?logServerErrorDetail=false".formatted(server.getPort(), NAME);
    }

    LocalSecrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, LocalSecrets secrets) throws IOException {
        Rootless.require();
        // The library looks for left-over test databases beside its work folder and removes them: keep ours away.
        System.setProperty("ot.epg.working-dir", folder.programs().toString());
        var password = Files.createTempFile(folder.database().getParent(), "initdb", ".tmp");
        try {
            Files.writeString(password, secrets.superuser());
            return configured(folder, secrets, password).start();
        } finally {
            Files.delete(password);
        }
    }

    private static EmbeddedPostgres.Builder configured(DataFolder folder, LocalSecrets secrets, Path password)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(freePort())
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(Redirect.appendTo(folder.databaseLog().toFile()))
                .setConnectConfig("password", secrets.superuser())
                // These go to initdb after its own defaults and win: passwords from the first moment, no trust.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library is made for tests and trades safety for speed; these are people's data.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "40")
                // No personal data in logs: no refused rows, no refused statements.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic");
    }

    private void prepare() throws SQLException {
        try (var superuser = superuser("postgres");
                var statement = superuser.createStatement()) {
            DatabaseRoles.createRoles(superuser, secrets.owner(), secrets.application());
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!found.next()) {
                statement.execute("create database %s owner %s".formatted(NAME, DatabaseRoles.OWNER));
            }
        }
        try (var superuser = superuser(NAME)) {
            DatabaseRoles.createSchema(superuser);
        }
    }

    private Connection superuser(String database) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
        return DriverManager.getConnection(url, SUPERUSER, secrets.superuser());
    }

    /** What an interrupted first start left holds no data, yet it is moved aside rather than removed. */
    private static void setAsideUnfinished(DataFolder folder) throws IOException {
        var database = folder.database();
        if (Files.isDirectory(database) && Files.notExists(finished(folder))) {
            CrashedServer.clear(folder);
            Files.move(
                    database,
                    Files.createTempDirectory(database.getParent(), "pg-unfinished-")
                            .resolve("pg"));
        }
    }

    private static void requireVersion(DataFolder folder) throws IOException {
        var file = folder.database().resolve("PG_VERSION");
        if (Files.exists(file) && !Files.readString(file).strip().equals(MAJOR_VERSION)) {
            throw new CannotStart(
                    "The data in %s were written by PostgreSQL %s; this Steadfast brings PostgreSQL %s."
                            .formatted(folder.database(), Files.readString(file).strip(), MAJOR_VERSION),
                    "Start them with the Steadfast that wrote them, or start over with ./run --fresh.");
        }
    }

    private static Path finished(DataFolder folder) {
        return folder.database().resolve("steadfast-finished");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
