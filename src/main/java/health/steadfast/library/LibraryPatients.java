package health.steadfast.library;

import java.util.Optional;

/** Tells the library for whom somebody is looking, and who would notice a change; the module that prescribes answers. */
public interface LibraryPatients {

    /** The patient of a record number, for a therapist of the care team; empty for everybody else. */
    Optional<LibraryPatient> find(String record);

    /** How many patients of the clinic have the exercise in their plan, now or from a later day on; nobody is named. */
    int inPlans(ExerciseSlug exercise);
}
