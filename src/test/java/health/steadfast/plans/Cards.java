package health.steadfast.plans;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.PatientState;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.caseload.Severity;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.Set;

/** Cards of patients for tests of rules: Ada, with moderate trouble with balance. */
final class Cards {

    private Cards() {}

    static PatientCard minutes(int dailyMinutes) {
        return card(dailyMinutes, false, FallsLastYear.NONE, Set.of(), Set.of());
    }

    static PatientCard trainingAlone() {
        return card(20, true, FallsLastYear.NONE, Set.of(), Set.of());
    }

    static PatientCard with(Aid aid) {
        return card(20, false, FallsLastYear.NONE, Set.of(aid), Set.of());
    }

    static PatientCard with(Contraindication contraindication) {
        return card(20, false, FallsLastYear.NONE, Set.of(), Set.of(contraindication));
    }

    static PatientCard fallen(FallsLastYear falls) {
        return card(20, false, falls, Set.of(), Set.of());
    }

    static PatientCard having(Set<String> equipment, Set<MuscleGroup> usefulTone) {
        return card(60, false, FallsLastYear.NONE, Set.of(), Set.of(), equipment, usefulTone);
    }

    static PatientCard needing(MuscleGroup usefulTone) {
        return having(Set.of(), Set.of(usefulTone));
    }

    static PatientCard troubled(Severity strength, Severity stiffness, Severity balance, Severity coordination) {
        return card(
                60,
                false,
                FallsLastYear.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                new BuildingBlocks(strength, stiffness, balance, coordination));
    }

    static PatientCard suffering(String symptom) {
        return card(
                60,
                false,
                FallsLastYear.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(symptom),
                new BuildingBlocks(Severity.NONE, Severity.NONE, Severity.MILD, Severity.NONE));
    }

    private static PatientCard card(
            int dailyMinutes,
            boolean alone,
            FallsLastYear falls,
            Set<Aid> aids,
            Set<Contraindication> contraindications) {
        return card(dailyMinutes, alone, falls, aids, contraindications, Set.of(), Set.of());
    }

    private static PatientCard card(
            int dailyMinutes,
            boolean alone,
            FallsLastYear falls,
            Set<Aid> aids,
            Set<Contraindication> contraindications,
            Set<String> equipment,
            Set<MuscleGroup> usefulTone) {
        return card(
                dailyMinutes,
                alone,
                falls,
                aids,
                contraindications,
                equipment,
                usefulTone,
                Set.of("numb-feet"),
                new BuildingBlocks(Severity.NONE, Severity.MILD, Severity.MODERATE, Severity.NONE));
    }

    private static PatientCard card(
            int dailyMinutes,
            boolean alone,
            FallsLastYear falls,
            Set<Aid> aids,
            Set<Contraindication> contraindications,
            Set<String> equipment,
            Set<MuscleGroup> usefulTone,
            Set<String> symptoms,
            BuildingBlocks blocks) {
        return new PatientCard(
                PatientId.next(),
                new RecordNumber("20-4417"),
                "Ada",
                "Example",
                LocalDate.of(1970, 3, 14),
                56,
                "en",
                "Europe/Berlin",
                null,
                MsCourse.UNKNOWN,
                null,
                null,
                falls,
                alone,
                false,
                aids,
                contraindications,
                equipment,
                usefulTone,
                symptoms,
                "Stairs",
                dailyMinutes,
                blocks,
                PatientState.ACTIVE,
                LocalDate.of(2026, 5, 1),
                0);
    }
}
