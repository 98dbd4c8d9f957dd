package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import java.io.Serializable;

/** One of the exercises an item may ask for: of a slot, or of a lighter version, one may rest while another goes on. */
public record ItemExercise(PlanItemId item, ExerciseSlug exercise) implements Serializable {}
