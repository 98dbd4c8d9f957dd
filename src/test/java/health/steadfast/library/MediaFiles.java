package health.steadfast.library;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Photos and films, honest and hostile ones, made byte by byte. */
public final class MediaFiles {

    /** What no kept file may hold. */
    public static final String PLACE = "N52.5163 E13.3777 Ruth's kitchen";

    private static final String WEBP =
            "UklGRkoAAABXRUJQVlA4ID4AAABQAwCdASooAB4APtFmrFEoJaQipWgBABoJZwB2AABX75kOAAD+5AF//hyp9O3sf/4tz9dN7MrcPkCJgAAAAA==";

    private MediaFiles() {}

    public static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    public static byte[] photo(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** A JPEG with an Exif part that says where it was taken and how the camera was held. */
    static byte[] photoThatTells(int orientation) {
        var tiff = bytes(out -> {
            out.writeBytes("MM");
            out.writeShort(42);
            out.writeInt(8);
            out.writeShort(1);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.writeBytes(PLACE);
        });
        var jpeg = photo("jpeg", 64, 32);
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            out.writeShort(0xFFE1);
            out.writeShort(tiff.length + 8);
            out.writeBytes("Exif");
            out.writeShort(0);
            out.write(tiff);
            out.write(jpeg, 2, jpeg.length - 2);
            out.writeBytes("<html><script>alert('" + PLACE + "')</script></html>");
        });
    }

    /** A few bytes that would become gigabytes of pixels. */
    static byte[] pixelBomb() {
        return bytes(out -> {
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", bytes(it -> {
                it.writeInt(60_000);
                it.writeInt(60_000);
                it.write(new byte[] {8, 2, 0, 0, 0});
            }));
            chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
            chunk(out, "IEND", new byte[0]);
        });
    }

    /** A PNG and a page in one. */
    static byte[] polyglot() {
        var png = photo("png", 20, 20);
        return bytes(out -> {
            out.write(png);
            out.writeBytes("<html><script>alert(1)</script></html>");
        });
    }

    static byte[] zipBomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[4_000_000]);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A film without pictures, in the right boxes; it says where it was taken. */
    public static byte[] mp4(int seconds, int dataBytes) {
        return film(seconds, 640, 360, dataBytes, "");
    }

    /** @param inside the name of an empty box within the index, or nothing */
    static byte[] film(int seconds, int width, int height, String inside) {
        return film(seconds, width, height, 1000, inside);
    }

    private static byte[] film(int seconds, int width, int height, int dataBytes, String inside) {
        var handler = bytes(out -> {
            out.writeLong(0);
            out.writeBytes("vide");
            out.write(new byte[12]);
        });
        var header = bytes(out -> {
            out.writeInt(0);
            out.writeLong(0);
            out.writeInt(1000);
            out.writeInt(seconds * 1000);
            out.write(new byte[80]);
        });
        var index = bytes(out -> {
            box(out, "mvhd", header);
            box(out, "trak", bytes(trak -> {
                box(trak, "tkhd", trackHeader(width, height));
                box(trak, "mdia", bytes(mdia -> box(mdia, "hdlr", handler)));
            }));
            if (!inside.isEmpty()) {
                box(out, inside, new byte[0]);
            }
            box(out, "udta", PLACE.getBytes(StandardCharsets.US_ASCII));
        });
        var data = new byte[dataBytes];
        for (var i = 0; i < dataBytes; i++) {
            data[i] = (byte) (i % 251);
        }
        return bytes(out -> {
            box(out, "ftyp", "isom0000isommp42".getBytes(StandardCharsets.US_ASCII));
            box(out, "moov", index);
            box(out, "mdat", data);
        });
    }

    private static byte[] trackHeader(int width, int height) {
        return bytes(out -> {
            out.write(new byte[76]);
            out.writeInt(width << 16);
            out.writeInt(height << 16);
        });
    }

    /** Pieces as they are sent while a film is still being made. */
    static byte[] inFragments() {
        return join(
                mp4(20, 10), bytes(out -> box(out, "moof", new byte[8])), bytes(out -> box(out, "mdat", new byte[8])));
    }

    /** A film with a third kind of track, which says at two moments where somebody was. */
    static byte[] filmThatFollowsItsWay() {
        var samples = (PLACE + "1" + PLACE + "2").getBytes(StandardCharsets.US_ASCII);
        var picture = "picture".getBytes(StandardCharsets.US_ASCII);
        var top = bytes(out -> box(out, "ftyp", "isom0000isommp42".getBytes(StandardCharsets.US_ASCII)));
        var from = top.length + 8 + picture.length;
        var way = bytes(out -> box(
                out,
                "trak",
                bytes(trak -> box(trak, "mdia", bytes(mdia -> {
                    box(mdia, "hdlr", bytes(handler -> {
                        handler.writeLong(0);
                        handler.writeBytes("meta");
                        handler.write(new byte[12]);
                    }));
                    box(mdia, "minf", bytes(minf -> box(minf, "stbl", wayTable(from, PLACE.length() + 1))));
                })))));
        var plain = mp4(20, 1);
        var index = Arrays.copyOfRange(plain, top.length + 8, plain.length - 9);
        return join(
                top,
                bytes(out -> box(out, "mdat", join(picture, samples))),
                bytes(out -> box(out, "moov", join(index, way))));
    }

    /** Two samples in two chunks. */
    private static byte[] wayTable(int from, int length) {
        return bytes(out -> {
            box(out, "stsd", bytes(it -> {
                it.writeLong(1);
                it.writeInt(16);
                it.writeBytes("mett");
                it.writeLong(0);
            }));
            box(out, "stsc", bytes(it -> {
                it.writeLong(1);
                it.writeInt(1);
                it.writeInt(1);
                it.writeInt(1);
            }));
            box(out, "stsz", bytes(it -> {
                it.writeLong(0);
                it.writeInt(2);
                it.writeInt(length);
                it.writeInt(length);
            }));
            box(out, "stco", bytes(it -> {
                it.writeLong(2);
                it.writeInt(from);
                it.writeInt(from + length);
            }));
        });
    }

    static byte[] webm(String documentType) {
        return webm(documentType, 20, 640, 360);
    }

    /** As a browser records: no length is told, only the blocks say when they are. */
    static byte[] recording(int seconds, int width, int height) {
        return webm("webm", seconds, width, height);
    }

    private static byte[] webm(String documentType, int seconds, int width, int height) {
        var info = element(
                0x1549A966,
                join(
                        element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}),
                        element(0x4D80, "Chrome on Ruth's phone".getBytes(StandardCharsets.US_ASCII)),
                        element(0x7BA9, PLACE.getBytes(StandardCharsets.US_ASCII))));
        var picture = element(0xE0, join(element(0xB0, twoBytes(width)), element(0xBA, twoBytes(height))));
        var track = element(0xAE, join(element(0x83, new byte[] {1}), picture));
        var tags = element(0x1254C367, PLACE.getBytes(StandardCharsets.US_ASCII));
        var time = bytes(out -> out.writeInt(Math.max(0, seconds - 1) * 1000));
        var block = bytes(out -> {
            out.write(0x81);
            out.writeShort(seconds > 0 ? 1000 : 0);
            out.write(new byte[20]);
        });
        var cluster = element(0x1F43B675, join(element(0xE7, time), element(0xA3, block)));
        return join(
                element(0x1A45DFA3, element(0x4282, documentType.getBytes(StandardCharsets.US_ASCII))),
                element(0x18538067, join(info, element(0x1654AE6B, track), tags, cluster)));
    }

    private static byte[] twoBytes(int number) {
        return new byte[] {(byte) (number >> 8), (byte) number};
    }

    private static byte[] element(int id, byte[] content) {
        return bytes(out -> {
            var width = id > 0xFFFFFF || id < 0 ? 4 : id > 0xFFFF ? 3 : id > 0xFF ? 2 : 1;
            for (var shift = 8 * (width - 1); shift >= 0; shift -= 8) {
                out.write(id >>> shift);
            }
            out.writeInt(0x10000000 | content.length);
            out.write(content);
        });
    }

    private static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (var part : parts) {
                out.write(part);
            }
        });
    }

    private static void box(DataOutputStream out, String type, byte[] content) throws IOException {
        out.writeInt(content.length + 8);
        out.writeBytes(type);
        out.write(content);
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {

        void to(DataOutputStream out) throws IOException;
    }
}
