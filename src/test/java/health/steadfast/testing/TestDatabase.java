package health.steadfast.testing;

import health.steadfast.operations.DatabaseRoles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** One real PostgreSQL per test run; a migrated template, cloned for every Spring context. */
public final class TestDatabase {

    private static final String TEMPLATE = "steadfast_template";
    private static final String PASSWORD = "test-only";
    private static final AtomicInteger CLONES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** A fresh, migrated database; answers its name. */
    public static synchronized String create() {
        var name = "context_" + CLONES.incrementAndGet();
        try (var superuser = superuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, TEMPLATE));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    public static String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s?logServerErrorDetail=false".formatted(SERVER.getPort(), database);
    }

    public static String password() {
        return PASSWORD;
    }

    /** A connection past the walls, for tests that look at the tables themselves. */
    public static Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(url(database), DatabaseRoles.OWNER, PASSWORD);
    }

    /** A connection as the application has it. */
    public static Connection application(String database) throws SQLException {
        return DriverManager.getConnection(url(database), DatabaseRoles.APPLICATION, PASSWORD);
    }

    /** A connection that may do everything; for tests of the roles themselves. */
    public static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .start();
            migrateTemplate(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrateTemplate(EmbeddedPostgres server) throws SQLException {
        try (var superuser = server.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            DatabaseRoles.createRoles(superuser, PASSWORD, PASSWORD);
            statement.execute("create database " + TEMPLATE + " owner steadfast_owner");
        }
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), TEMPLATE);
        try (var superuser = DriverManager.getConnection(url, "postgres", "postgres")) {
            DatabaseRoles.createSchema(superuser);
        }
        Flyway.configure()
                .dataSource(url, DatabaseRoles.OWNER, PASSWORD)
                .defaultSchema("steadfast")
                .createSchemas(false)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
