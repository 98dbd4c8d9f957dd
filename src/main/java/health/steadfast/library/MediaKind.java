package health.steadfast.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is by its first bytes, whatever it calls itself. */
enum MediaKind {
    JPEG("jpeg", "image/jpeg", false),
    PNG("png", "image/png", false),
    WEBP("webp", "image/webp", false),
    MP4("", "video/mp4", true),
    WEBM("", "video/webm", true);

    private final String format;
    private final String contentType;
    private final boolean video;

    MediaKind(String format, String contentType, boolean video) {
        this.format = format;
        this.contentType = contentType;
        this.video = video;
    }

    /** The name by which a decoder is found. */
    String format() {
        return format;
    }

    String contentType() {
        return contentType;
    }

    boolean isVideo() {
        return video;
    }

    static Optional<MediaKind> of(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var head = new String(stream.readNBytes(12), StandardCharsets.ISO_8859_1);
            if (head.startsWith("\u00FF\u00D8\u00FF")) {
                return Optional.of(JPEG);
            }
            if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
                return Optional.of(PNG);
            }
            if (head.startsWith("RIFF") && head.endsWith("WEBP")) {
                return Optional.of(WEBP);
            }
            if (head.startsWith("ftyp", 4)) {
                return Optional.of(MP4);
            }
            return head.startsWith("\u001AE\u00DF\u00A3") ? Optional.of(WEBM) : Optional.empty();
        }
    }
}
