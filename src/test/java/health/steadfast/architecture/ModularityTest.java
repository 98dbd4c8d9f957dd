package health.steadfast.architecture;

import health.steadfast.SteadfastApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(SteadfastApplication.class);

    @Test
    void modulesKeepTheirDirection() {
        modules.verify();
    }

    @Test
    void moduleDocumentationIsWritten() {
        new Documenter(modules).writeDocumentation();
    }
}
