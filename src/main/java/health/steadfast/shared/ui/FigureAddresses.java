package health.steadfast.shared.ui;

import java.util.Optional;

/** Knows which exercises are drawn. Whoever draws them implements it as a service; nobody asks a database. */
public interface FigureAddresses {

    /** Changes with the pictures of an exercise; none if it is not drawn. */
    Optional<String> version(String slug);
}
