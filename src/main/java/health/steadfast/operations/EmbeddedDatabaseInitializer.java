package health.steadfast.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With {@code steadfast.embedded}, as {@code ./run} says: brings up the embedded database before the application,
 * points the application at it and stops it last. Production has a server of its own and no embedded one in the jar.
 */
final class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabaseInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("steadfast.embedded", Boolean.class, false)) {
            return;
        }
        var folder = DataFolder.open(
                Path.of(environment.getProperty("steadfast.home", ".steadfast")).toAbsolutePath());
        requireFreePort(environment.getProperty("server.port", Integer.class, 8080));
        if (environment.getProperty("steadfast.fresh", Boolean.class, false)) {
            EmbeddedDatabase.remove(folder);
        }
        var database = EmbeddedDatabase.start(folder);
        SpringApplication.getShutdownHandlers().add(() -> stop(database, folder));
        pointAt(environment, database);
    }

    private static void stop(EmbeddedDatabase database, DataFolder folder) {
        try (folder;
                database) {
            LOG.info("The database stops; its data are kept.");
        }
    }

    private static void pointAt(ConfigurableEnvironment environment, EmbeddedDatabase database) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-database",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", DatabaseRoles.APPLICATION,
                                "spring.datasource.password", database.secrets().application(),
                                "spring.flyway.user", DatabaseRoles.OWNER,
                                "spring.flyway.password", database.secrets().owner())));
    }

    /** Looked at before the database starts, so that the answer comes at once. */
    private static void requireFreePort(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d is taken by another program.".formatted(port),
                    "Stop that program, or take another port: ./run --port 8090",
                    e);
        }
    }
}
