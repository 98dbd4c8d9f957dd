package health.steadfast.library;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the orientation (1 to 8) out of the Exif part of a JPEG; 1 where there is none or nothing can be read. */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;
    private static final int FAR_ENOUGH = 256 * 1024;

    private ExifOrientation() {}

    static int read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = ByteBuffer.wrap(stream.readNBytes(FAR_ENOUGH));
            bytes.getShort();
            while (bytes.remaining() >= 4) {
                var marker = bytes.getShort() & 0xFFFF;
                var length = bytes.getShort() & 0xFFFF;
                if (marker == 0xFFE1 && bytes.getInt(bytes.position()) == 0x45786966) {
                    return inTiff(bytes.slice(bytes.position() + 6, Math.max(0, length - 8)));
                }
                if (marker == 0xFFDA || length < 2) {
                    return 1;
                }
                bytes.position(bytes.position() + length - 2);
            }
            return 1;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return 1;
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var no = 0; no < entries; no++) {
            var entry = directory + 2 + 12 * no;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 1;
    }
}
