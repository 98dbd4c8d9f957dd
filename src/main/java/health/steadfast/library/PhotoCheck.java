package health.steadfast.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Looks at the content of a photo, never at its name: its first bytes, its measures before anything is decoded, and
 * whether it can be decoded at all. What is kept is a picture drawn anew, so that nothing else in the file survives:
 * no place, no device, no text behind the picture.
 */
final class PhotoCheck {

    /** So many photos are decoded at once; each takes some tens of megabytes. */
    private static final Semaphore DECODING = new Semaphore(2);

    private static final float QUALITY = 0.85f;

    private final MediaLimits limits;

    PhotoCheck(MediaLimits limits) {
        this.limits = limits;
    }

    CheckedMedia check(Path file, MediaKind kind) throws IOException {
        if (Files.size(file) > limits.photo().toBytes()) {
            throw new MediaRefused("library.media.photo-size", limits.photo().toMegabytes());
        }
        if (kind == MediaKind.PNG) {
            requireNothingBehindPng(file);
        }
        var turn = kind == MediaKind.JPEG ? ExifTurn.of(file) : ExifTurn.NONE;
        DECODING.acquireUninterruptibly();
        try {
            return write(turn.apply(read(file, kind)));
        } catch (MediaRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new MediaRefused("library.media.broken");
        } finally {
            DECODING.release();
        }
    }

    /** Reads every n-th pixel of a large photo, so that the whole of it never stands in memory. */
    private BufferedImage read(Path file, MediaKind kind) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(kind.format());
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + kind);
        }
        var reader = readers.next();
        try (var stream = new FileImageInputStream(file.toFile())) {
            reader.setInput(stream, true, true);
            var step = step(reader);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return scaled(reader.read(0, how));
        } finally {
            reader.dispose();
        }
    }

    private int step(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width < 1 || height < 1 || (long) width * height > limits.pixels()) {
            throw new MediaRefused("library.media.pixels", limits.pixels() / 1_000_000);
        }
        return Math.max(1, Math.max(width, height) / (2 * limits.side()));
    }

    private BufferedImage scaled(BufferedImage image) {
        var longest = Math.max(image.getWidth(), image.getHeight());
        var factor = Math.min(1, (double) limits.side() / longest);
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static CheckedMedia write(BufferedImage image) throws IOException {
        var file = Files.createTempFile("photo", ".jpg");
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.delete(file);
        try (var stream = new FileImageOutputStream(file.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new CheckedMedia(false, "image/jpeg", file);
    }

    /** A PNG ends with its IEND chunk. What stands behind it would be another file in the same bytes. */
    private static void requireNothingBehindPng(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(8);
            while (file.getFilePointer() + 12 <= file.length()) {
                var length = file.readInt() & 0xFFFFFFFFL;
                var type = file.readInt();
                var next = file.getFilePointer() + length + 4;
                if (type == 0x49454E44) {
                    if (next == file.length()) {
                        return;
                    }
                    break;
                }
                if (next > file.length()) {
                    break;
                }
                file.seek(next);
            }
        }
        throw new MediaRefused("library.media.broken");
    }

    /** How the camera was held when the photo was taken, which only the stripped metadata tell. */
    private record ExifTurn(int quarters, boolean mirrored) {

        static final ExifTurn NONE = new ExifTurn(0, false);

        static ExifTurn of(Path file) throws IOException {
            return switch (ExifOrientation.read(file)) {
                case 2 -> new ExifTurn(0, true);
                case 3 -> new ExifTurn(2, false);
                case 4 -> new ExifTurn(2, true);
                case 5 -> new ExifTurn(3, true);
                case 6 -> new ExifTurn(1, false);
                case 7 -> new ExifTurn(1, true);
                case 8 -> new ExifTurn(3, false);
                default -> NONE;
            };
        }

        BufferedImage apply(BufferedImage image) {
            if (quarters == 0 && !mirrored) {
                return image;
            }
            var upright = quarters % 2 == 0;
            var turned = new BufferedImage(
                    upright ? image.getWidth() : image.getHeight(),
                    upright ? image.getHeight() : image.getWidth(),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = turned.createGraphics();
            var place = new AffineTransform();
            place.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
            place.quadrantRotate(quarters);
            if (mirrored) {
                place.scale(-1, 1);
            }
            place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
            pen.drawImage(image, place, null);
            pen.dispose();
            return turned;
        }
    }
}
