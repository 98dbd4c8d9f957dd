package health.steadfast.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Walks through the elements of a WebM without decoding it: the document says it is WebM, its parts lie within the
 * file, one track is a film, the others are sound, and it is neither long nor large. How long it is follows from its
 * blocks, because a browser that records does not write it down. Tags, attachments, titles and names, which may tell
 * of place and device, are emptied.
 */
final class WebmCheck {

    private static final long EBML = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282L;
    private static final long SEGMENT = 0x18538067L;
    private static final long TRACK_TYPE = 0x83L;
    private static final long WIDTH = 0xB0L;
    private static final long HEIGHT = 0xBAL;
    private static final long SCALE = 0x2AD7B1L;
    private static final long LENGTH = 0x4489L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long CLUSTER_TIME = 0xE7L;
    private static final Set<Long> BLOCKS = Set.of(0xA1L, 0xA3L);

    /** Info, tracks, track, picture, cluster, group of blocks. */
    private static final Set<Long> INSIDE =
            Set.of(EBML, SEGMENT, 0x1549A966L, 0x1654AE6BL, 0xAEL, 0xE0L, CLUSTER, 0xA0L);

    /** Tags, attachments, chapters; title, file names, date, programs; the name of a track. */
    private static final Set<Long> TELLING = Set.of(
            0x1254C367L,
            0x1941A469L,
            0x1043A770L,
            0x7BA9L,
            0x7384L,
            0x3C83ABL,
            0x3E83BBL,
            0x4461L,
            0x4D80L,
            0x5741L,
            0x536EL);

    private static final long UNKNOWN = -1;
    private static final int MOST = 100_000;
    private static final int FILM = 1;
    private static final int SOUND = 2;

    private final RandomAccessFile file;
    private final MediaLimits limits;
    private int elements;
    private boolean isWebm;
    private boolean hasFilm;
    private boolean hasData;
    private long width;
    private long height;
    private long nanosPerTick = 1_000_000;
    private double told;
    private long cluster;
    private long last;

    private WebmCheck(RandomAccessFile file, MediaLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Checks the file and empties what tells too much in it. */
    static void check(Path path, MediaLimits limits) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var check = new WebmCheck(file, limits);
            check.walk(file.length());
            require(check.isWebm && check.hasFilm && check.hasData);
            limits.requireFilmSize(check.width, check.height);
            MediaLimits.requireFilmLength(Math.max(check.told, check.last) * (check.nanosPerTick / 1_000_000_000.0));
        }
    }

    /** Parts that hold others are stepped into, whatever size they claim: a recording does not know its own. */
    private void walk(long until) throws IOException {
        var at = 0L;
        while (at < until) {
            require(++elements <= MOST);
            file.seek(at);
            var id = number(false, until);
            var size = number(true, until);
            var content = file.getFilePointer();
            require(at > 0 || id == EBML);
            if (size == UNKNOWN) {
                require(id == SEGMENT || id == CLUSTER);
                size = until - content;
            }
            require(size >= 0 && size <= until - content);
            element(id, content, content + size);
            at = INSIDE.contains(id) ? content : content + size;
        }
    }

    private void element(long id, long content, long end) throws IOException {
        hasData |= id == CLUSTER;
        if (id == DOC_TYPE) {
            var name = new byte[(int) Math.min(16, end - content)];
            file.seek(content);
            file.readFully(name);
            isWebm = new String(name, StandardCharsets.US_ASCII).startsWith("webm");
        } else if (id == TRACK_TYPE) {
            var type = unsigned(content, end);
            require(type == FILM || type == SOUND);
            hasFilm |= type == FILM;
        } else if (id == WIDTH) {
            width = Math.max(width, unsigned(content, end));
        } else if (id == HEIGHT) {
            height = Math.max(height, unsigned(content, end));
        } else if (id == SCALE) {
            nanosPerTick = unsigned(content, end);
        } else if (id == LENGTH) {
            told = length(content, end);
        } else if (id == CLUSTER_TIME) {
            cluster = unsigned(content, end);
            last = Math.max(last, cluster);
        } else if (BLOCKS.contains(id)) {
            file.seek(content);
            number(true, end);
            require(file.getFilePointer() + 2 <= end);
            last = Math.max(last, cluster + file.readShort());
        } else if (TELLING.contains(id)) {
            Mp4Check.zero(file, content, end);
        }
    }

    private long unsigned(long content, long end) throws IOException {
        require(end - content <= 8);
        file.seek(content);
        var value = 0L;
        for (var left = end - content; left > 0; left--) {
            value = value << 8 | file.read();
        }
        require(value >= 0);
        return value;
    }

    private double length(long content, long end) throws IOException {
        file.seek(content);
        require(end - content == 4 || end - content == 8);
        return end - content == 4 ? file.readFloat() : file.readDouble();
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
        Mp4Check.require(sound);
    }
}
