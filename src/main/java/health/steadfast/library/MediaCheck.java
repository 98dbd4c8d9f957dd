package health.steadfast.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Takes a file from outside, keeps it aside, and lets through only photos and films that are what they seem. */
@Component
class MediaCheck {

    private final MediaLimits limits;
    private final PhotoCheck photos;

    MediaCheck(MediaLimits limits) {
        this.limits = limits;
        this.photos = new PhotoCheck(limits);
    }

    /** The caller deletes the file of the answer. Not a word of the sender's own name for the file is used. */
    CheckedMedia check(InputStream sent) throws IOException {
        var file = Files.createTempFile("media", ".part");
        var kept = false;
        try {
            copy(sent, file);
            var kind = MediaKind.of(file).orElseThrow(() -> new MediaRefused("library.media.kind"));
            if (!kind.isVideo()) {
                return photos.check(file, kind);
            }
            if (kind == MediaKind.MP4) {
                Mp4Check.check(file, limits);
            } else {
                WebmCheck.check(file, limits);
            }
            kept = true;
            return new CheckedMedia(true, kind.contentType(), file);
        } finally {
            if (!kept) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Stops as soon as more comes than any file may have. */
    private void copy(InputStream sent, Path file) throws IOException {
        var most = limits.video().toBytes();
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                total += read;
                if (total > most) {
                    throw new MediaRefused(
                            "library.media.video-size", limits.video().toMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
