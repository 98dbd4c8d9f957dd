package health.steadfast.library;

import health.steadfast.shared.PersonId;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A clinic's own exercises for demonstration clinics, with the same checks. It checks nobody's rights and writes no
 * audit row; it joins the transaction of its caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastExercises {

    private final OwnExerciseTable table;
    private final ClinicCatalogue catalogue;
    private final OwnExerciseRules rules;
    private final MediaCheck check;
    private final MediaRows media;

    PastExercises(OwnExerciseTable table, ClinicCatalogue catalogue, MediaCheck check, MediaRows media) {
        this.table = table;
        this.catalogue = catalogue;
        this.rules = new OwnExerciseRules(catalogue);
        this.check = check;
        this.media = media;
    }

    /** Puts a copy of an exercise with words of its own and a photo into the clinic's library. */
    public void add(ExerciseSlug original, ExerciseText english, ExerciseText german, InputStream photo, PersonId by)
            throws IOException {
        var copy = catalogue.copyOf(original).orElseThrow();
        var own = new OwnExercise(copy.exercise(), english, german, original, null, null, null, copy.version());
        rules.check(own);
        table.insert(own, by);
        try (var checked = check.check(photo)) {
            media.put(own.slug(), checked, by);
        }
        catalogue.changedInThisTransaction();
    }
}
