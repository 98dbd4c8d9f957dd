package health.steadfast.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Walks through the boxes of an MP4 without decoding it: they fill the file exactly, there is a film in it, and it is
 * short. Boxes that tell of place and device are emptied where they stand, so that nothing else moves.
 */
final class Mp4Check {

    static final int LONGEST_SECONDS = 180;

    private static final Set<String> INSIDE = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> TOP = Set.of(
            "ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "meta", "moof", "mfra", "sidx", "styp", "pdin");
    private static final int MOST_BOXES = 20_000;
    private static final int DEEPEST = 8;

    private final RandomAccessFile file;
    private int boxes;
    private boolean hasIndex;
    private boolean hasData;
    private boolean hasFilm;

    private Mp4Check(RandomAccessFile file) {
        this.file = file;
    }

    /** Checks the file and empties what tells too much in it. */
    static void check(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var check = new Mp4Check(file);
            check.boxes(0, file.length(), 0);
            if (!check.hasIndex || !check.hasData || !check.hasFilm) {
                throw new MediaRefused("library.media.broken");
            }
        }
    }

    private void boxes(long from, long until, int depth) throws IOException {
        var at = from;
        while (at < until) {
            require(++boxes <= MOST_BOXES && depth <= DEEPEST && at + 8 <= until);
            file.seek(at);
            long size = file.readInt() & 0xFFFFFFFFL;
            var type = type();
            var head = 8;
            if (size == 1) {
                require(at + 16 <= until);
                size = file.readLong();
                head = 16;
            } else if (size == 0) {
                size = until - at;
            }
            require(size >= head && size <= until - at);
            require(depth > 0 || TOP.contains(type));
            require(at > 0 || type.equals("ftyp"));
            box(type, at, at + head, at + size, depth);
            at += size;
        }
    }

    private void box(String type, long at, long content, long end, int depth) throws IOException {
        hasIndex |= type.equals("moov");
        hasData |= type.equals("mdat");
        if (TELLING.contains(type)) {
            empty(at, content, end);
        } else if (INSIDE.contains(type)) {
            boxes(content, end, depth + 1);
        } else if (type.equals("hdlr") && end - content >= 12) {
            file.seek(content + 8);
            hasFilm |= type().equals("vide");
        } else if (type.equals("mvhd")) {
            requireShort(content, end);
        }
    }

    private void requireShort(long content, long end) throws IOException {
        require(end - content >= 32);
        file.seek(content);
        var wide = file.readInt() >>> 24 == 1;
        file.seek(content + (wide ? 20 : 12));
        var scale = file.readInt() & 0xFFFFFFFFL;
        var length = wide ? file.readLong() : file.readInt() & 0xFFFFFFFFL;
        require(scale > 0 && length >= 0);
        if (length / scale > LONGEST_SECONDS) {
            throw new MediaRefused("library.media.too-long", LONGEST_SECONDS / 60);
        }
    }

    /** "free" is the name of a box that nobody reads. */
    private void empty(long at, long content, long end) throws IOException {
        file.seek(at + 4);
        file.write("free".getBytes(StandardCharsets.US_ASCII));
        file.seek(content);
        var zeros = new byte[8192];
        for (var left = end - content; left > 0; left -= zeros.length) {
            file.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    private String type() throws IOException {
        var letters = new byte[4];
        file.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new MediaRefused("library.media.broken");
        }
    }
}
