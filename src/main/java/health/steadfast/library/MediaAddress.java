package health.steadfast.library;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves photos and films to the members of their clinic, in parts where a player asks for parts. Nothing but a
 * picture or a film can come of it: the type is the checked one, never guessed, and opened alone it is a download.
 */
@RestController
class MediaAddress {

    private final ExerciseMedia media;

    MediaAddress(ExerciseMedia media) {
        this.media = media;
    }

    @GetMapping("/" + LibraryRoutes.MEDIA + "/{id}")
    ResponseEntity<Pieces> serve(@PathVariable UUID id) {
        return media.find(id)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(it.contentType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .eTag(id.toString())
                        .header(HttpHeaders.CONTENT_DISPOSITION, download(it))
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .body(new Pieces(it)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String download(StoredMedia it) {
        var ending = it.contentType().substring(it.contentType().indexOf('/') + 1);
        return ContentDisposition.attachment()
                .filename("exercise." + (ending.equals("jpeg") ? "jpg" : ending))
                .build()
                .toString();
    }

    /** The bytes as a resource, of which never more than one piece stands in memory. */
    private final class Pieces extends AbstractResource {

        private final StoredMedia stored;

        private Pieces(StoredMedia stored) {
            this.stored = stored;
        }

        @Override
        public String getDescription() {
            return "media " + stored.id();
        }

        @Override
        public long contentLength() {
            return stored.size();
        }

        @Override
        public InputStream getInputStream() {
            return new PieceStream(stored);
        }
    }

    /** Skips without reading, so that a player can begin in the middle. */
    private final class PieceStream extends InputStream {

        private final StoredMedia stored;
        private long at;
        private int held = -1;
        private byte[] piece = new byte[0];

        private PieceStream(StoredMedia stored) {
            this.stored = stored;
        }

        @Override
        public long skip(long count) {
            var skipped = Math.clamp(count, 0, stored.size() - at);
            at += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (at >= stored.size()) {
                return -1;
            }
            var no = (int) (at / MediaStore.PIECE);
            if (no != held) {
                piece = media.piece(stored.id(), no);
                held = no;
            }
            var inPiece = (int) (at % MediaStore.PIECE);
            if (inPiece >= piece.length) {
                throw new IOException("a piece of " + stored.id() + " is missing");
            }
            var count = Math.min(length, piece.length - inPiece);
            System.arraycopy(piece, inPiece, target, from, count);
            at += count;
            return count;
        }
    }
}
