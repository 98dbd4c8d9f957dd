package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.time.Duration;

/** An exercise with its dose. */
public record Choice(ExerciseSlug exercise, Dose dose) implements Serializable {

    /** How long one session of it takes. */
    public Duration lasting(Catalogue catalogue) {
        return dose.lasting(catalogue.get(exercise));
    }
}
