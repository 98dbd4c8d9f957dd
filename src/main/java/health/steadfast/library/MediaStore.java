package health.steadfast.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of photos and films are kept: the only place that knows. */
interface MediaStore {

    /** So many bytes are read at a time, at most. */
    int PIECE = 512 * 1024;

    /** Keeps all bytes under a fresh id, in the running transaction. */
    void put(UUID id, InputStream bytes) throws IOException;

    /** The piece of this number, counted from 0; empty behind the last one, or for another clinic. */
    byte[] piece(UUID id, int no);
}
