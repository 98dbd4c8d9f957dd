package health.steadfast.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundle as it was built. */
class BundleIT {

    private static final Path BUNDLE = Path.of("target/classes/META-INF/VAADIN/webapp/VAADIN/build");

    @Test
    void noCommercialPartIsInTheBundle() throws IOException {
        var scripts = scripts();

        assertThat(scripts).isNotEmpty();
        assertThat(scripts).filteredOn(BundleIT::asksForALicence).isEmpty();
    }

    private static List<Path> scripts() throws IOException {
        try (var files = Files.walk(BUNDLE)) {
            return files.filter(it -> it.toString().endsWith(".js")).toList();
        }
    }

    /** Every commercial element of Vaadin carries a name for the licence checker. */
    private static boolean asksForALicence(Path script) {
        try {
            var text = Files.readString(script, StandardCharsets.UTF_8);
            return text.contains("cvdlName") || text.contains("highcharts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
