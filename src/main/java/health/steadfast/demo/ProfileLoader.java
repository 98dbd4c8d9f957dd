package health.steadfast.demo;

import health.steadfast.caseload.BodySide;
import health.steadfast.caseload.ClinicalPart;
import health.steadfast.caseload.PastPatients;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.Severity;
import health.steadfast.caseload.Spasticity;
import health.steadfast.caseload.Symptom;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Writes down what a story tells of a patient beyond the admission; nothing where it tells nothing. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class ProfileLoader {

    /** Numbers that are kept free for stories. */
    private static final String PHONE = "030 23125 1";

    private final PastPatients patients;

    ProfileLoader(PastPatients patients) {
        this.patients = patients;
    }

    void load(PatientStory.Profile profile, PatientId patient, PersonId lead) {
        parts(profile).stream().filter(part -> !part.isEmpty()).forEach(part -> patients.describe(patient, part, lead));
    }

    private static List<ProfilePart> parts(PatientStory.Profile profile) {
        var more = profile.more();
        var parts = new ArrayList<ProfilePart>(List.of(
                symptoms(profile),
                tone(more),
                new ClinicalPart.Gait(more.gait(), more.sitting()),
                new PersonalPart.Likes(more.music(), more.sports()),
                new PersonalPart.Contacts(
                        more.neurologist(),
                        more.neurologist() == null ? null : PHONE + "71",
                        more.doctor(),
                        more.doctor() == null ? null : PHONE + "72",
                        null,
                        null)));
        if (more.diagnosed() != null) {
            parts.add(new ClinicalPart.Ms(profile.course(), more.diagnosed(), BodySide.RIGHT, profile.weakerSide()));
        }
        if (!more.equipment().isEmpty()) {
            parts.add(new ClinicalPart.Equipment(profile.aids(), more.equipment()));
        }
        return parts;
    }

    private static ProfilePart symptoms(PatientStory.Profile profile) {
        var symptoms = new HashSet<>(profile.more().symptoms());
        if (!symptoms.isEmpty() && profile.heatSensitive()) {
            symptoms.add(Symptom.HEAT);
        }
        return new ClinicalPart.Symptoms(symptoms, BodySide.RIGHT);
    }

    private static ProfilePart tone(PatientStory.More more) {
        return new ClinicalPart.Tone(Stream.concat(
                        more.usefulTone().stream()
                                .map(it -> new Spasticity(it, BodySide.RIGHT, Severity.MODERATE, true)),
                        more.stiff().stream().map(it -> new Spasticity(it, BodySide.BOTH, Severity.MILD, false)))
                .toList());
    }
}
