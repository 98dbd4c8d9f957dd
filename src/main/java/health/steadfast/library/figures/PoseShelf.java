package health.steadfast.library.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where documents of poses and of described things lie. */
final class PoseShelf {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Opens a file by its path below the folder of poses. */
    interface Folder {
        @Nullable
        InputStream open(String path) throws IOException;
    }

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Optional<PropData>> props = new ConcurrentHashMap<>();
    private final Folder folder;

    PoseShelf(Folder folder) {
        this.folder = folder;
    }

    /** The documents that are part of the program. */
    static PoseShelf ofTheProgram() {
        return new PoseShelf(path -> PoseShelf.class.getResourceAsStream("/library/poses/" + path));
    }

    Optional<PoseDocument> pose(String slug) {
        return read(slug + ".json").map(keys -> PoseDocument.of(slug, keys));
    }

    Optional<PropData> prop(String type) {
        return props.computeIfAbsent(type, it -> read("props/" + it + ".json").map(PropData::new));
    }

    private Optional<Keys> read(String path) {
        try (var file = folder.open(path)) {
            return file == null ? Optional.empty() : Optional.of(new Keys(json.readValue(file, OBJECT)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
