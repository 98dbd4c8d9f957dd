package health.steadfast.plans;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the therapist decided about an item for lighter days; null: made by the program from the full item, and made
 * again whenever that changes.
 */
public record Variants(@Nullable Lighter shortDay, @Nullable Lighter hotDay) implements Serializable {

    public static final Variants AUTOMATIC = new Variants(null, null);

    public @Nullable Lighter on(LighterDay day) {
        return day == LighterDay.SHORT ? shortDay : hotDay;
    }

    public Variants with(LighterDay day, @Nullable Lighter changed) {
        return day == LighterDay.SHORT ? new Variants(changed, hotDay) : new Variants(shortDay, changed);
    }
}
