package health.steadfast.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a YAML file that knows its line, so that a refusal can name it. */
record YamlValue(String file, Node node) {

    /** The root of a file. Anything that is not YAML at all is refused with its line. */
    static YamlValue read(String file, byte[] content) {
        try (var reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            return read(file, reader.readAllAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlValue read(String file, String content) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (node == null) {
                throw new CatalogueRefused(file, 1, "the file is empty");
            }
            return new YamlValue(file, node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new CatalogueRefused(file, mark == null ? 1 : mark.getLine() + 1, "not YAML: " + e.getProblem());
        }
    }

    CatalogueRefused refused(String reason) {
        return new CatalogueRefused(file, line(), reason);
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    /** The value of a key that has to be there; it may be null in the file. */
    YamlValue get(String key) {
        var value = entries().get(key);
        if (value == null) {
            throw refused("'%s' is missing".formatted(key));
        }
        return value;
    }

    /** The value of a key that has to be there, empty where the file says null. */
    Optional<YamlValue> optional(String key) {
        var value = get(key);
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** The entries of a mapping, in order; a key that stands twice is refused. */
    Map<String, YamlValue> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw refused("keys and values are expected here");
        }
        var entries = new LinkedHashMap<String, YamlValue>();
        for (var tuple : mapping.getValue()) {
            var key = new YamlValue(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlValue(file, tuple.getValueNode())) != null) {
                throw key.refused("'%s' stands twice".formatted(key.text()));
            }
        }
        return entries;
    }

    /** Refuses keys that nobody reads: most likely they are misspelt. */
    void requireOnly(Set<String> keys) {
        entries().forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw value.refused("unknown key '%s'".formatted(key));
            }
        });
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    List<YamlValue> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refused("a list is expected here");
        }
        return sequence.getValue().stream()
                .map(item -> new YamlValue(file, item))
                .toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw refused("a text is expected here");
        }
        return scalar.getValue();
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("true or false is expected here, not '%s'".formatted(text()));
        };
    }

    /** A whole number from {@code min} to {@code max}. */
    int number(int min, int max) {
        try {
            var number = Integer.parseInt(text());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number out of range
        }
        throw refused("a whole number from %d to %d is expected here, not '%s'".formatted(min, max, text()));
    }
}
