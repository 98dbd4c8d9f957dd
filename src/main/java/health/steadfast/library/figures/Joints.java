package health.steadfast.library.figures;

import org.jspecify.annotations.Nullable;

/** Where everything of a body or a hand lies in one frame. */
interface Joints {

    /** A joint or a fingertip by its name; none if there is no such joint. */
    @Nullable
    Vec at(String name);
}
