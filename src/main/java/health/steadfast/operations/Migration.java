package health.steadfast.operations;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Brings the schema up to date as its owner and ends: {@code java -jar steadfast.jar --migrate}. The program that
 * serves people then needs no secret of the owner ({@code STEADFAST_MIGRATE=false}).
 */
final class Migration {

    private Migration() {}

    static void run(String... settings) {
        var application = new SpringApplication(Only.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.run(settings).close();
    }

    /** Nothing but the database and its migrations. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(SchemaGate.class)
    static class Only {}
}
