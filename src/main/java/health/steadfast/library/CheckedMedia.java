package health.steadfast.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A photo or film that passed its check, as it will be kept: without anything that tells of place or device. */
public record CheckedMedia(boolean isVideo, String contentType, Path file) implements AutoCloseable {

    long size() throws IOException {
        return Files.size(file);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** Lets go of what was kept aside. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
