package health.steadfast.operations;

import health.steadfast.SteadfastApplication;
import org.springframework.boot.SpringApplication;

/** Starts Steadfast together with its own PostgreSQL: what {@code ./run} starts. Production starts the jar itself. */
public final class StandaloneLauncher {

    private StandaloneLauncher() {}

    public static void main(String[] args) {
        var application = new SpringApplication(SteadfastApplication.class);
        application.addInitializers(new EmbeddedDatabaseInitializer());
        application.run(args);
    }
}
