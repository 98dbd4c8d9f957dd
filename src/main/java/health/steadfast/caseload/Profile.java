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
 * @param fromPatient what the patient answered at home
 */
public record Profile(
        Map<ProfilePart.Kind, Part> parts,
        List<DisabilityRating> ratings,
        List<FromPatient> fromPatient,
        ZoneId zone,
        String givenName)
        implements Serializable {

    public Profile {
        parts = Map.copyOf(parts);
        ratings = List.copyOf(ratings);
        fromPatient = List.copyOf(fromPatient);
    }

    /** What the patient wrote about a part and nobody set aside. */
    public List<FromPatient> fromPatient(ProfilePart.Kind kind) {
        return fromPatient.stream()
                .filter(it -> it.answer().question().part() == kind && it.isShown())
                .toList();
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
