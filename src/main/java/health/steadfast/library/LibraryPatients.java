package health.steadfast.library;

import java.util.Optional;

/** Tells the library for whom somebody is looking; the module that prescribes answers. */
public interface LibraryPatients {

    /** The patient of a record number, for a therapist of the care team; empty for everybody else. */
    Optional<LibraryPatient> find(String record);
}
