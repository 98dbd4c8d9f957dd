package health.steadfast.guidance;

import java.io.Serializable;
import java.util.Map;

/**
 * The numbers that hold in one clinic.
 *
 * @param changed those that differ from the usual ones
 */
public record Thresholds(Map<Threshold, Integer> changed) implements Serializable {

    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        changed = Map.copyOf(changed);
    }

    public int get(Threshold threshold) {
        return changed.getOrDefault(threshold, threshold.usual());
    }
}
