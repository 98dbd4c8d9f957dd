package health.steadfast.library;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Photos and films of a clinic's own exercises: put there by its therapists, seen by its therapists and patients. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class ExerciseMedia {

    private final MediaCheck check;
    private final MediaStore store;
    private final MediaRows rows;
    private final ClinicCatalogue catalogue;
    private final JdbcClient jdbc;

    ExerciseMedia(MediaCheck check, MediaStore store, MediaRows rows, ClinicCatalogue catalogue, JdbcClient jdbc) {
        this.check = check;
        this.store = store;
        this.rows = rows;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /**
     * Looks at what was sent, outside any transaction: it may come slowly. The caller closes the answer.
     *
     * @throws RuleViolation if the content is no photo or film that can be kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public CheckedMedia check(InputStream sent) throws IOException {
        return check.check(sent);
    }

    /** Gives an own exercise a photo or film, in place of the one it may have. */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void put(ExerciseSlug slug, CheckedMedia media) throws IOException {
        requireOwn(slug);
        rows.put(slug, media, Member.required().person());
        catalogue.changedInThisTransaction();
    }

    /** Takes the photo or film away. */
    @Transactional
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void remove(ExerciseSlug slug) {
        requireOwn(slug);
        rows.delete(slug);
        catalogue.changedInThisTransaction();
    }

    /** What is kept under an id in the own clinic. */
    public Optional<StoredMedia> find(UUID id) {
        return jdbc.sql("select media_id, content_type, size_bytes from steadfast.exercise_media where media_id = :id")
                .param("id", id)
                .query((row, no) -> new StoredMedia(
                        row.getObject("media_id", UUID.class),
                        row.getString("content_type"),
                        row.getLong("size_bytes")))
                .optional();
    }

    /** One piece of the bytes; empty behind the last one. */
    public byte[] piece(UUID id, int no) {
        return store.piece(id, no);
    }

    private void requireOwn(ExerciseSlug slug) {
        if (!slug.isOwn() || catalogue.find(slug).isEmpty()) {
            throw new NotFound();
        }
    }
}
