package health.steadfast.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Walks through the elements of a WebM without decoding it: the document says it is WebM, its parts lie within the
 * file, and one track is a film. Tags and attachments, which may tell of place and device, are emptied.
 */
final class WebmCheck {

    private static final long EBML = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282L;
    private static final long SEGMENT = 0x18538067L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long TRACK_TYPE = 0x83L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long TAGS = 0x1254C367L;
    private static final long ATTACHMENTS = 0x1941A469L;
    private static final long UNKNOWN = -1;
    private static final int MOST = 20_000;

    private final RandomAccessFile file;
    private int elements;
    private boolean isWebm;
    private boolean hasFilm;
    private boolean hasData;

    private WebmCheck(RandomAccessFile file) {
        this.file = file;
    }

    /** Checks the file and empties what tells too much in it. */
    static void check(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var check = new WebmCheck(file);
            check.walk(0, file.length());
            if (!check.isWebm || !check.hasFilm || !check.hasData) {
                throw new MediaRefused("library.media.broken");
            }
        }
    }

    private void walk(long from, long until) throws IOException {
        var at = from;
        while (at < until) {
            require(++elements <= MOST);
            file.seek(at);
            var id = number(false, until);
            var size = number(true, until);
            var content = file.getFilePointer();
            if (size == UNKNOWN) {
                require(id == SEGMENT || id == CLUSTER);
                size = until - content;
            }
            require(size >= 0 && size <= until - content);
            require(from > 0 || at > 0 || id == EBML);
            element(id, content, content + size);
            at = content + size;
        }
    }

    private void element(long id, long content, long end) throws IOException {
        if (id == EBML || id == SEGMENT || id == TRACKS || id == TRACK) {
            walk(content, end);
        } else if (id == DOC_TYPE) {
            var name = new byte[(int) Math.min(16, end - content)];
            file.seek(content);
            file.readFully(name);
            isWebm = new String(name, StandardCharsets.US_ASCII).startsWith("webm");
        } else if (id == TRACK_TYPE && end > content) {
            file.seek(end - 1);
            hasFilm |= file.read() == 1;
        } else if (id == CLUSTER) {
            hasData = true;
        } else if (id == TAGS || id == ATTACHMENTS) {
            file.seek(content);
            var nothing = new byte[8192];
            for (var left = end - content; left > 0; left -= nothing.length) {
                file.write(nothing, 0, (int) Math.min(left, nothing.length));
            }
        }
    }

    /** A number of variable length: the leading zeros of its first byte tell how many more bytes follow. */
    private long number(boolean isSize, long until) throws IOException {
        require(file.getFilePointer() < until);
        var first = file.read();
        var more = Integer.numberOfLeadingZeros(first) - 24;
        require(first > 0 && more <= 7 && file.getFilePointer() + more <= until);
        long value = isSize ? first & 0xFF >> more + 1 : first;
        var unknown = isSize && value == 0xFF >> more + 1;
        for (var i = 0; i < more; i++) {
            var next = file.read();
            unknown &= next == 0xFF;
            value = value << 8 | next;
        }
        return unknown ? UNKNOWN : value;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new MediaRefused("library.media.broken");
        }
    }
}
