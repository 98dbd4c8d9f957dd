package health.steadfast.caseload;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything recorded about a patient beyond plans and training.
 *
 * @param ratings EDSS and PDDS, the newest first
 */
public record Profile(Map<ProfilePart.Kind, Part> parts, List<DisabilityRating> ratings, ZoneId zone, String givenName)
        implements Serializable {

    public Profile {
        parts = Map.copyOf(parts);
        ratings = List.copyOf(ratings);
    }

    public Part part(ProfilePart.Kind kind) {
        var part = parts.get(kind);
        if (part == null) {
            throw new IllegalStateException("a profile has every part, not " + kind);
        }
        return part;
    }

    /**
     * One part as it stands.
     *
     * @param version 0 until it is edited for the first time
     * @param changedBy the name of who changed it last, null: as admitted
     */
    public record Part(
            ProfilePart content,
            long version,
            @Nullable String changedBy,
            @Nullable Instant changedAt) implements Serializable {}
}
