package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every screen about one patient needs to know.
 *
 * @param age whole years today
 * @param equipment what there is at home, as codes of the exercise catalogue; empty: nobody asked yet
 * @param usefulTone muscles whose stiffness helps to stand or walk: strong stretching there is decided knowingly
 * @param symptoms what is recorded, as codes of the exercise catalogue
 * @param dailyMinutes minutes the patient can give on a training day
 * @param version the state that was read, for commands that change it
 */
public record PatientCard(
        PatientId id,
        RecordNumber record,
        String givenName,
        String familyName,
        LocalDate birthDate,
        int age,
        String language,
        String zone,
        @Nullable String email,
        MsCourse course,
        @Nullable Edss edss,
        @Nullable WeakerSide weakerSide,
        FallsLastYear fallsLastYear,
        boolean trainsAlone,
        boolean heatSensitive,
        Set<Aid> aids,
        Set<Contraindication> contraindications,
        Set<String> equipment,
        Set<MuscleGroup> usefulTone,
        Set<String> symptoms,
        String problem,
        int dailyMinutes,
        BuildingBlocks blocks,
        PatientState state,
        LocalDate admittedOn,
        long version)
        implements Serializable {

    public String displayName() {
        return givenName + " " + familyName;
    }
}
