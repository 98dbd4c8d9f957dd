package health.steadfast.library.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** An exercise as the catalogue's file describes it, with its pose. */
record Catalogued(Keys keys, PoseDocument pose) {

    static final PoseShelf SHELF = PoseShelf.ofTheProgram();

    static List<Catalogued> all() {
        try (var file = Files.newInputStream(Path.of("src/main/resources/library/catalogue.yaml"))) {
            Map<String, Object> catalogue = new Yaml().load(file);
            return new Keys(catalogue)
                    .parts("exercises").stream()
                            .map(it -> new Catalogued(
                                    it, SHELF.pose(it.text("slug", "")).orElseThrow()))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String slug() {
        return pose.slug();
    }

    boolean isPerSide() {
        return keys.part("dosage").yes("per_side");
    }

    String support() {
        return keys.text("support", "none");
    }

    Stream<String> list(String key) {
        return keys.values().get(key) instanceof List<?> list ? list.stream().map(Object::toString) : Stream.empty();
    }

    /** The bodies of both stills; none for hands. */
    List<BodyJoints> bodies() {
        return pose.stills().stream()
                .map(it -> Poser.joints(pose, SHELF, it, pose.frames().at(it)))
                .filter(BodyJoints.class::isInstance)
                .map(BodyJoints.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return slug();
    }
}
