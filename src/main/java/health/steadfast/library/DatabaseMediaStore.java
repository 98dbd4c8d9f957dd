package health.steadfast.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bytes in the database, in pieces behind the wall of their clinic: one backup, one wall, no folder. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DatabaseMediaStore implements MediaStore {

    private final JdbcClient jdbc;

    DatabaseMediaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID id, InputStream bytes) throws IOException {
        var no = 0;
        for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            jdbc.sql("insert into steadfast.exercise_media_piece (media_id, no, bytes) values (:id, :no, :bytes)")
                    .param("id", id)
                    .param("no", no++)
                    .param("bytes", piece)
                    .update();
        }
    }

    @Override
    public byte[] piece(UUID id, int no) {
        return jdbc.sql("select bytes from steadfast.exercise_media_piece where media_id = :id and no = :no")
                .param("id", id)
                .param("no", no)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElse(new byte[0]);
    }
}
