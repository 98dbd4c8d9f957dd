package health.steadfast.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the boxes of an MP4 without decoding it: they fill the file exactly, there is a film in it, it is
 * neither long nor large. Boxes that tell of place and device are emptied where they stand, so that nothing else
 * moves, and so is every track that is neither picture nor sound. Films in fragments do not say how long they are.
 */
final class Mp4Check {

    private static final Set<String> INSIDE = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final Set<String> TOP =
            Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "meta", "mfra", "sidx", "styp", "pdin");
    private static final Set<String> FRAGMENTS = Set.of("moof", "mvex");
    private static final Set<String> PICTURES =
            Set.of("avc1", "avc3", "hvc1", "hev1", "vp08", "vp09", "av01", "mp4v", "dvh1", "dvhe");
    private static final int MOST_BOXES = 20_000;
    private static final int DEEPEST = 8;

    private final RandomAccessFile file;
    private final MediaLimits limits;
    private int boxes;
    private boolean hasIndex;
    private boolean hasData;
    private boolean hasFilm;
    private @Nullable Mp4Track track;

    private Mp4Check(RandomAccessFile file, MediaLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Checks the file and empties what tells too much in it. */
    static void check(Path path, MediaLimits limits) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var check = new Mp4Check(file, limits);
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
            if (FRAGMENTS.contains(type)) {
                throw new MediaRefused("library.media.no-length");
            }
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
        } else if (type.equals("trak")) {
            track(at, content, end, depth);
        } else if (INSIDE.contains(type)) {
            boxes(content, end, depth + 1);
        } else if (type.equals("mvhd") || type.equals("mdhd")) {
            requireShort(content, end);
        } else if (track != null) {
            track.remember(type, content, end, file);
        }
    }

    /** Neither picture nor sound: where somebody was, or what was spoken. Its samples are emptied, then its index. */
    private void track(long at, long content, long end, int depth) throws IOException {
        var own = new Mp4Track();
        track = own;
        boxes(content, end, depth + 1);
        track = null;
        if (own.isFilm()) {
            hasFilm = true;
            own.requireSize(file, limits, PICTURES);
        } else if (!own.isSound()) {
            own.emptySamples(file);
            empty(at, content, end);
        }
    }

    private void requireShort(long content, long end) throws IOException {
        require(end - content >= 20);
        file.seek(content);
        var wide = file.readInt() >>> 24 == 1;
        require(!wide || end - content >= 32);
        file.seek(content + (wide ? 20 : 12));
        var scale = file.readInt() & 0xFFFFFFFFL;
        var length = wide ? file.readLong() : file.readInt() & 0xFFFFFFFFL;
        require(scale > 0 && length >= 0);
        MediaLimits.requireFilmLength((double) length / scale);
    }

    /** "free" is the name of a box that nobody reads. */
    private void empty(long at, long content, long end) throws IOException {
        file.seek(at + 4);
        file.write("free".getBytes(StandardCharsets.US_ASCII));
        zero(file, content, end);
    }

    static void zero(RandomAccessFile file, long from, long until) throws IOException {
        file.seek(from);
        var zeros = new byte[8192];
        for (var left = until - from; left > 0; left -= zeros.length) {
            file.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    private String type() throws IOException {
        var letters = new byte[4];
        file.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    static void require(boolean sound) {
        if (!sound) {
            throw new MediaRefused("library.media.broken");
        }
    }
}
