package health.steadfast.plans;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Exercise;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in a patient's profile speaks against an exercise.
 *
 * @param excludedBy aids and conditions, as codes of the catalogue, with which it is prescribed only for a reason
 * @param warnedBy conditions with which it is possible, but the therapist decides knowingly
 * @param helperMissing it needs a second person, and the patient trains alone
 */
public record Suitability(Set<String> excludedBy, Set<String> warnedBy, boolean helperMissing) implements Serializable {

    public static Suitability of(Exercise exercise, PatientCard patient) {
        var conditions =
                patient.contraindications().stream().map(Contraindication::code).collect(Collectors.toSet());
        var profile = Stream.concat(conditions.stream(), patient.aids().stream().map(Aid::code))
                .collect(Collectors.toSet());
        var excluding = new LinkedHashSet<>(exercise.contraindications());
        excluding.addAll(exercise.excludedWith());
        excluding.retainAll(profile);
        var warning = new LinkedHashSet<>(exercise.warnings());
        warning.retainAll(conditions);
        return new Suitability(
                excluding, warning, exercise.safety().contains("second-person") && patient.trainsAlone());
    }

    /** Prescribed only with a reason that is kept. */
    public boolean isExcluded() {
        return !excludedBy.isEmpty();
    }

    /** Not among what is offered at first. */
    public boolean isHidden() {
        return isExcluded() || helperMissing;
    }
}
