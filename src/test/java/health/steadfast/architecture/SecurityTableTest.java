package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} claims is shown by tests that exist. */
class SecurityTableTest {

    private static final Path TABLES = Path.of("docs/security.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))(?:\\.([a-z][A-Za-z0-9]+))?`");
    private static final List<String> STATES = List.of("met", "partly", "not met", "not there yet", "not here");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var sources = sources();
        var named = NAMED.matcher(Files.readString(TABLES));
        var missing = new SoftAssertions();
        var count = 0;
        while (named.find()) {
            count++;
            var source = sources.get(named.group(1));
            missing.assertThat(source).as(named.group(1)).isNotNull();
            if (source != null && named.group(2) != null) {
                missing.assertThat(source).as(named.group()).contains(" " + named.group(2) + "(");
            }
        }
        missing.assertAll();
        assertThat(count).isGreaterThan(50);
    }

    @Test
    void whateverIsMetNamesTheTestThatShowsIt() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.state()).as(row.toString()).isIn(STATES);
            if (row.state().equals("met")) {
                assertThat(NAMED.matcher(row.shown()).find()).as(row.toString()).isTrue();
            }
        });
    }

    @Test
    void noRequirementStandsTwice() throws IOException {
        assertThat(rows()).extracting(Row::what).doesNotHaveDuplicates();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(TABLES).stream()
                .filter(line -> line.matches("\\| [A-Z0-9].*"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()))
                .toList();
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            var sources = new HashMap<String, String>();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
            return sources;
        }
    }

    private record Row(String what, String state, String shown) {}
}
