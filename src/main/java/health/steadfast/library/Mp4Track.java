package health.steadfast.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** One track of an MP4: what it holds, how large its picture is, and where its samples lie in the file. */
final class Mp4Track {

    private static final Set<String> TABLES = Set.of("tkhd", "stsd", "stsc", "stsz", "stco", "co64");
    private static final int MOST_ENTRIES = 200_000;

    /** Where a table begins and ends. */
    private record Range(long from, long until) {}

    private final Map<String, Range> tables = new HashMap<>();
    private String handler = "";

    void remember(String type, long content, long end, RandomAccessFile file) throws IOException {
        if (type.equals("hdlr") && end - content >= 12) {
            handler = text(file, content + 8);
        } else if (TABLES.contains(type)) {
            tables.put(type, new Range(content, end));
        }
    }

    boolean isFilm() {
        return handler.equals("vide");
    }

    boolean isSound() {
        return handler.equals("soun");
    }

    /** What the track says, and what its pictures say of themselves. */
    void requireSize(RandomAccessFile file, MediaLimits limits, Set<String> pictures) throws IOException {
        var head = table("tkhd", 84);
        file.seek(head.until() - 8);
        limits.requireFilmSize(file.readUnsignedShort(), skipAndRead(file));
        var samples = tables.get("stsd");
        if (samples != null
                && samples.until() - samples.from() >= 44
                && pictures.contains(text(file, samples.from() + 12))) {
            file.seek(samples.from() + 40);
            limits.requireFilmSize(file.readUnsignedShort(), file.readUnsignedShort());
        }
    }

    /** Width and height are numbers of 16 bits before and 16 behind the point. */
    private static int skipAndRead(RandomAccessFile file) throws IOException {
        file.skipBytes(2);
        return file.readUnsignedShort();
    }

    /** Overwrites every sample; whoever points outside the file is refused. */
    void emptySamples(RandomAccessFile file) throws IOException {
        var wide = tables.containsKey("co64");
        if (!tables.containsKey("stsz") || !wide && !tables.containsKey("stco")) {
            return; // no samples: nothing is told
        }
        var sizes = table("stsz", 12);
        var offsets = table(wide ? "co64" : "stco", 8);
        var fixed = number(file, sizes.from() + 4);
        var samples = number(file, sizes.from() + 8);
        var chunks = number(file, offsets.from() + 4);
        Mp4Check.require(samples <= MOST_ENTRIES && chunks <= MOST_ENTRIES);
        Mp4Check.require(fixed > 0 || sizes.from() + 12 + samples * 4 <= sizes.until());
        Mp4Check.require(offsets.from() + 8 + chunks * (wide ? 8 : 4) <= offsets.until());
        var sample = 0L;
        for (var chunk = 0L; chunk < chunks; chunk++) {
            var place = offsets.from() + 8 + chunk * (wide ? 8 : 4);
            var from = wide ? wideNumber(file, place) : number(file, place);
            var length = 0L;
            for (var left = perChunk(file, chunk + 1); left > 0 && sample < samples; left--) {
                length += fixed > 0 ? fixed : number(file, sizes.from() + 12 + sample * 4);
                sample++;
            }
            Mp4Check.require(from >= 0 && length <= file.length() - from);
            Mp4Check.zero(file, from, from + length);
        }
    }

    /** How many samples a chunk holds: the last entry of the table that begins with it or before it. */
    private long perChunk(RandomAccessFile file, long chunk) throws IOException {
        var table = table("stsc", 8);
        var entries = number(file, table.from() + 4);
        Mp4Check.require(entries <= MOST_ENTRIES && table.from() + 8 + entries * 12 <= table.until());
        var samples = 0L;
        for (var entry = 0L; entry < entries; entry++) {
            if (number(file, table.from() + 8 + entry * 12) > chunk) {
                break;
            }
            samples = number(file, table.from() + 12 + entry * 12);
        }
        return samples;
    }

    private Range table(String type, int atLeast) {
        var table = tables.get(type);
        if (table == null || table.until() - table.from() < atLeast) {
            throw new MediaRefused("library.media.broken");
        }
        return table;
    }

    private static long number(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        return file.readInt() & 0xFFFFFFFFL;
    }

    private static long wideNumber(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        return file.readLong();
    }

    private static String text(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        var letters = new byte[4];
        file.readFully(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
