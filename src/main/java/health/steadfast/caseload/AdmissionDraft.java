package health.steadfast.caseload;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An admission that is not finished.
 *
 * @param answers what stands in the fields, by the field's own name
 * @param parts of the profile that were answered early
 */
public record AdmissionDraft(Map<String, String> answers, List<ProfilePart> parts, Instant savedAt)
        implements Serializable {

    public AdmissionDraft {
        answers = Map.copyOf(answers);
        parts = List.copyOf(parts);
    }

    /** Whose admission it is, as far as the name was typed. */
    public String name() {
        return (answers.getOrDefault("givenName", "") + " " + answers.getOrDefault("familyName", "")).strip();
    }

    static AdmissionDraft of(Map<String, String> answers, Collection<ProfilePart> parts, Instant savedAt) {
        return new AdmissionDraft(answers, List.copyOf(parts), savedAt);
    }
}
