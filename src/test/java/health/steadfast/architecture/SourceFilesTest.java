package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sources themselves must keep to. */
class SourceFilesTest {

    private static final int MOST_LINES = 300;

    @Test
    void noFileIsLongerThanOneCanHold() {
        assertThat(javaFiles()).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(javaFiles())
                .extracting(Path::getParent)
                .filteredOn(folder -> !isNullMarked(folder))
                .isEmpty();
    }

    @Test
    void noTestPackageHidesTheAnnotationsOfAModule() {
        assertThat(packages("src/test/java")).doesNotContainAnyElementsOf(packages("src/main/java"));
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(javaFiles())
                .filteredOn(file -> read(file).contains("TO" + "DO"))
                .isEmpty();
    }

    @Test
    void noJavaScriptIsWrittenInStrings() {
        assertThat(javaFiles())
                .filteredOn(file -> read(file).contains("executeJs("))
                .isEmpty();
    }

    @Test
    void stylesStandInTheStyleSheets() {
        assertThat(javaFiles())
                .filteredOn(file -> read(file).contains(".getStyle()"))
                .isEmpty();
    }

    private static List<Path> packages(String root) {
        return files(Path.of(root)).stream()
                .filter(file -> file.endsWith("package-info.java"))
                .map(Path.of(root)::relativize)
                .toList();
    }

    private static List<Path> javaFiles() {
        return files(Path.of("src/main/java"));
    }

    private static List<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path folder) {
        var info = folder.resolve("package-info.java");
        return Files.exists(info) && read(info).contains("@NullMarked");
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
