package health.steadfast.operations;

import java.util.Arrays;
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
public final class Migration {

    private static final String FLAG = "--migrate";

    private Migration() {}

    public static boolean wanted(String... args) {
        return Arrays.asList(args).contains(FLAG);
    }

    public static void run(String... args) {
        var application = new SpringApplication(Only.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var others = Arrays.stream(args).filter(arg -> !arg.equals(FLAG)).toArray(String[]::new);
        application.run(others).close();
    }

    /** Nothing but the database and its migrations. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(SchemaGate.class)
    static class Only {}
}
