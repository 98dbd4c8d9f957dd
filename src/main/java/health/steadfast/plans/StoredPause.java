package health.steadfast.plans;

import java.io.Serializable;

/**
 * A pause with what a command about it needs.
 *
 * @param begunBy the display name of who began it; the patient for holds of their own
 * @param version the state that was read
 */
public record StoredPause(PauseId id, PausePeriod period, String begunBy, long version) implements Serializable {}
