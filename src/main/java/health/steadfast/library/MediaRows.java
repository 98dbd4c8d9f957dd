package health.steadfast.library;

import health.steadfast.shared.Ids;
import health.steadfast.shared.PersonId;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which own exercise has which photo or film, one at most. A new one takes a new id. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MediaRows {

    private final MediaStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    MediaRows(MediaStore store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(ExerciseSlug slug, CheckedMedia media, PersonId by) throws IOException {
        var id = Ids.next();
        delete(slug);
        jdbc.sql("""
                insert into steadfast.exercise_media (media_id, slug, kind, content_type, size_bytes, added_by, added_at)
                values (:id, :slug, :kind, :type, :size, :by, :at)
                """)
                .param("id", id)
                .param("slug", slug.value())
                .param("kind", media.isVideo() ? "VIDEO" : "PHOTO")
                .param("type", media.contentType())
                .param("size", media.size())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        try (var bytes = media.open()) {
            store.put(id, bytes);
        }
    }

    void delete(ExerciseSlug slug) {
        jdbc.sql("delete from steadfast.exercise_media where slug = :slug")
                .param("slug", slug.value())
                .update();
    }
}
