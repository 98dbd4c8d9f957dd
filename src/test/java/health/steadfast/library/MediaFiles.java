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
            box(out, "trak", bytes(trak -> box(trak, "mdia", bytes(mdia -> box(mdia, "hdlr", handler)))));
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

    static byte[] webm(String documentType) {
        var track = element(0xAE, element(0x83, new byte[] {1}));
        var tags = element(0x1254C367, PLACE.getBytes(StandardCharsets.US_ASCII));
        var parts = join(element(0x1654AE6B, track), tags, element(0x1F43B675, new byte[40]));
        return join(
                element(0x1A45DFA3, element(0x4282, documentType.getBytes(StandardCharsets.US_ASCII))),
                element(0x18538067, parts));
    }

    private static byte[] element(int id, byte[] content) {
        return bytes(out -> {
            var width = id > 0xFFFFFF || id < 0 ? 4 : id > 0xFF ? 2 : 1;
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
