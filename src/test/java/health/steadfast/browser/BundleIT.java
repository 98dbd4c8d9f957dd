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

    /** It is large, and only the pages of staff that show a drawing ask for it. */
    @Test
    void whatDrawsLiesInAPartOfItsOwnThatNoOtherPartBringsAlong() throws IOException {
        var drawing = scripts().stream()
                .filter(it -> text(it).contains("_echarts_instance_"))
                .toList();

        assertThat(drawing).hasSize(1);
        var name = drawing.getFirst().getFileName().toString();
        assertThat(scripts())
                .filteredOn(it -> text(it).contains("from\"./" + name))
                .isEmpty();
    }

    private static List<Path> scripts() throws IOException {
        try (var files = Files.walk(BUNDLE)) {
            return files.filter(it -> it.toString().endsWith(".js")).toList();
        }
    }

    /** Every commercial element of Vaadin carries a name for the licence checker. */
    private static boolean asksForALicence(Path script) {
        var text = text(script);
        return text.contains("cvdlName") || text.contains("highcharts");
    }

    private static String text(Path script) {
        try {
            return Files.readString(script, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
