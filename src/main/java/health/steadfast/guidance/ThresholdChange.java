package health.steadfast.guidance;

import java.io.Serializable;
import java.time.Instant;

/**
 * A number of the rules that somebody changed.
 *
 * @param was what held until then
 * @param by the display name of whoever changed it
 */
public record ThresholdChange(Threshold threshold, int was, int value, String by, Instant at) implements Serializable {}
