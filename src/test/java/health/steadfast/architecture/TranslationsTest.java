package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern USED = Pattern.compile("getTranslation\\(\\s*\"([a-zA-Z0-9_.-]+)\"\\s*[,)]");
    private static final Pattern RULE = Pattern.compile("new RuleViolation\\(\\s*\"([a-zA-Z0-9_.-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");

    @Test
    void everyKeyStandsInBothLanguages() {
        var english = load("translations.properties").stringPropertyNames();
        var german = load("translations_de.properties").stringPropertyNames();

        assertThat(new TreeSet<>(german)).isEqualTo(new TreeSet<>(english));
    }

    @Test
    void everyKeyThatTheSourcesNameExists() {
        var known = load("translations.properties").stringPropertyNames();

        assertThat(namedKeys()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        var english = load("translations.properties");
        var german = load("translations_de.properties");

        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !arguments(english.getProperty(key)).equals(arguments(german.getProperty(key, ""))))
                .isEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : List.of("translations.properties", "translations_de.properties")) {
            var keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> namedKeys() {
        List<String> keys = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                USED.matcher(source).results().forEach(it -> keys.add(it.group(1)));
                RULE.matcher(source).results().forEach(it -> keys.add(it.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(Files.newInputStream(FOLDER.resolve(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
