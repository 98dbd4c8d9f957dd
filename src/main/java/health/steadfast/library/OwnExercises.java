package health.steadfast.library;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises a clinic makes itself: new or copied from the catalogue, changed by any of its therapists. */
@Service
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
@Transactional(readOnly = true)
public class OwnExercises {

    /** More would be a catalogue of its own; every one of them is kept in memory. */
    static final int MOST = 300;

    private final OwnExerciseTable table;
    private final ClinicCatalogue catalogue;
    private final OwnExerciseRules rules;

    OwnExercises(OwnExerciseTable table, ClinicCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
        this.rules = new OwnExerciseRules(catalogue);
    }

    /** One own exercise of the clinic as it is now, retired ones included. */
    public Optional<OwnExercise> find(ExerciseSlug slug) {
        return Optional.ofNullable(table.all().get(slug));
    }

    /** A new one to be filled in; nothing is saved yet. */
    public OwnExercise begin() {
        return OwnExercise.blank();
    }

    /** A copy of any exercise to be changed; nothing is saved yet. */
    public OwnExercise beginFrom(ExerciseSlug original) {
        return catalogue.copyOf(original).orElseThrow(NotFound::new);
    }

    /** Puts a new one into the clinic's library. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void add(OwnExercise own) {
        rules.check(own);
        if (table.all().size() >= MOST) {
            throw new RuleViolation("library.own.too-many", MOST);
        }
        table.insert(own, Member.required().person());
        catalogue.changedInThisTransaction();
    }

    /** Saves a changed one; plans that name it show the new words at once, doses in plans stay as they are. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void change(OwnExercise own) {
        rules.check(own);
        table.update(own, Member.required().person());
        catalogue.changedInThisTransaction();
    }

    /** No longer offers it; plans that hold it keep it, drafts are told. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void retire(ExerciseSlug slug, long version) {
        table.retire(slug, true, version, Member.required().person());
        catalogue.changedInThisTransaction();
    }

    /** Offers a retired one again. */
    @Transactional
    @Audited(AuditAction.LIBRARY_CHANGED)
    public void offerAgain(ExerciseSlug slug, long version) {
        table.retire(slug, false, version, Member.required().person());
        catalogue.changedInThisTransaction();
    }
}
