package health.steadfast.operations;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Waits at start-up for a database that does not answer yet, instead of dying again and again; meanwhile a page says
 * so, and health reads alive but not ready. A password that is refused ends the start at once.
 */
final class DatabaseAwaited implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwaited.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (answers(environment)) {
            return;
        }
        LOG.warn("The database does not answer yet; waiting for it.");
        try (var page = WaitingPage.open(environment)) {
            do {
                Thread.sleep(PAUSE);
            } while (!answers(environment));
            LOG.info("The database answers; {} requests saw the waiting page.", page.shown());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", "Start again.", e);
        }
    }

    private static boolean answers(ConfigurableEnvironment environment) {
        try {
            DriverManager.getConnection(
                            required(environment, "spring.datasource.url"),
                            required(environment, "spring.datasource.username"),
                            required(environment, "spring.datasource.password"))
                    .close();
            return true;
        } catch (SQLException e) {
            if (isAbsence(e.getSQLState())) {
                return false;
            }
            throw new CannotStart(
                    "The database refuses the program: %s".formatted(e.getMessage()),
                    "Look at STEADFAST_DB_URL and STEADFAST_DB_APP_PASSWORD, and whether docker/roles.sql was run.",
                    e);
        }
    }

    /** No connection (class 08, but for a refused sign-in), or a server that is just starting or stopping (57). */
    private static boolean isAbsence(@Nullable String state) {
        return state != null && !state.equals("08004") && (state.startsWith("08") || state.startsWith("57"));
    }

    private static String required(Environment environment, String name) {
        return environment.getRequiredProperty(name);
    }
}
