package health.steadfast.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every Spring context of the tests its own database, and the mail server of the run. Registered in META-INF/spring.factories. */
public class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.create();
        var properties = Map.<String, Object>of(
                "spring.datasource.url", TestDatabase.url(database),
                "spring.datasource.password", TestDatabase.password(),
                "spring.flyway.password", TestDatabase.password(),
                "spring.mail.host", withoutMail(context) ? "" : "localhost",
                "spring.mail.port", TestMail.port(),
                "steadfast.test.database", database);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test-database", properties));
    }

    /** A test of the demo reads its mails on their page, as whoever tries the program out does. */
    private static boolean withoutMail(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("steadfast.demo", Boolean.class, false);
    }
}
