package health.steadfast.library;

import java.io.Serializable;
import java.util.UUID;

/** The photo or the short video of a clinic's own exercise; what an id shows never changes. */
public record ExercisePicture(UUID id, boolean isVideo) implements Serializable {

    /** Where it is served to the members of its clinic. */
    public String address() {
        return LibraryRoutes.MEDIA + "/" + id;
    }
}
