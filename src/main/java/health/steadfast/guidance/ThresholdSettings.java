package health.steadfast.guidance;

import java.io.Serializable;
import java.util.List;

/**
 * The numbers of the rules in one clinic.
 *
 * @param now what holds
 * @param history every change, the newest first
 */
public record ThresholdSettings(Thresholds now, List<ThresholdChange> history) implements Serializable {

    public ThresholdSettings {
        history = List.copyOf(history);
    }
}
