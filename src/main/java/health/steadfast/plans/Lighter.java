package health.steadfast.plans;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an item on a lighter day.
 *
 * @param instead the exercise with its dose, often the item's own exercise with less of it; null: left out
 */
public record Lighter(@Nullable Choice instead) implements Serializable {

    public static final Lighter LEFT_OUT = new Lighter(null);

    public boolean isLeftOut() {
        return instead == null;
    }
}
