package health.steadfast.outcomes;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Under what a result was taken, as far as the measure asks.
 *
 * @param device the name of the device, as the clinic calls it
 */
public record Circumstances(
        @Nullable WalkingAid aid,
        @Nullable Orthosis orthosis,
        @Nullable Pace pace,
        @Nullable String device) implements Serializable {

    public static final Circumstances NONE = new Circumstances(null, null, null, null);
}
