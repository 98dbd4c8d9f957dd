package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The production start: the jar as it was built, a PostgreSQL that somebody else started, the roles made by the script
 * that is handed out, and nothing but environment variables.
 */
class ServerOfYourOwnIT {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration NOTICE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private SeparateServer database;
    private JarProcess jar;

    @AfterEach
    void stop() throws Exception {
        if (jar != null) {
            jar.close();
        }
        database.close();
    }

    @Test
    @Timeout(300)
    void theProgramServesWithItsOwnSecretAloneAndOutlivesItsDatabase() throws Exception {
        database = SeparateServer.start(folder);
        var migration = JarProcess.start(
                folder.resolve("migrate.log"),
                Map.of("STEADFAST_DB_URL", database.url(), "STEADFAST_DB_OWNER_PASSWORD", SeparateServer.OWNER),
                "--migrate");
        assertThat(migration.exit(START)).as(migration.log()).isZero();
        database.stop();

        jar = JarProcess.start(
                folder.resolve("serve.log"),
                Map.of(
                        "STEADFAST_DB_URL",
                        database.url(),
                        "STEADFAST_DB_APP_PASSWORD",
                        SeparateServer.APPLICATION,
                        "STEADFAST_MIGRATE",
                        "false"));
        jar.awaitStatus("/actuator/health/liveness", 200, START);
        assertThat(jar.status("/actuator/health/readiness")).isEqualTo(503);

        database.startAgain();
        jar.awaitStatus("/actuator/health/readiness", 200, START);
        assertThat(jar.status("/login")).isEqualTo(200);

        database.stop();
        jar.awaitStatus("/actuator/health/readiness", 503, NOTICE);
        assertThat(jar.status("/actuator/health/liveness")).isEqualTo(200);

        database.startAgain();
        jar.awaitStatus("/actuator/health/readiness", 200, NOTICE);
    }

    @Test
    @Timeout(120)
    void aProgramThatMustNotMigrateSaysThatTheSchemaIsMissing() throws IOException, InterruptedException {
        database = SeparateServer.start(folder);

        jar = JarProcess.start(
                folder.resolve("serve.log"),
                Map.of(
                        "STEADFAST_DB_URL",
                        database.url(),
                        "STEADFAST_DB_APP_PASSWORD",
                        SeparateServer.APPLICATION,
                        "STEADFAST_MIGRATE",
                        "false"));

        assertThat(jar.exit(START)).isNotZero();
        assertThat(jar.log()).contains("java -jar steadfast.jar --migrate");
    }
}
