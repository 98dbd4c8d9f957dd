package health.steadfast.operations;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;

/**
 * The ways to start: {@code --migrate} brings the schema up to date and ends; {@code --steadfast.embedded=true}, as
 * {@code ./run} says, brings its own PostgreSQL along; otherwise the server named in the environment is awaited.
 */
public final class Launch {

    private static final String MIGRATE = "--migrate";

    private Launch() {}

    public static void run(Class<?> application, String... args) {
        var settings = Arrays.stream(args).filter(arg -> !arg.equals(MIGRATE)).toArray(String[]::new);
        if (settings.length < args.length) {
            Migration.run(settings);
            return;
        }
        var start = new SpringApplication(application);
        start.addInitializers(new EmbeddedDatabaseInitializer(), new DatabaseAwaited());
        start.run(settings);
    }
}
