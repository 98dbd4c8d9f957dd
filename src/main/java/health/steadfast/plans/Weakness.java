package health.steadfast.plans;

import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import java.util.Comparator;
import java.util.List;

/** How much trouble a patient has with one building block of the catalogue. */
public record Weakness(String block, Severity severity) {

    /** All blocks, the greatest trouble first. */
    public static List<Weakness> of(PatientCard patient) {
        return PlanAdvice.troubles(patient.blocks()).entrySet().stream()
                .map(block -> new Weakness(block.getKey(), block.getValue()))
                .sorted(Comparator.comparingInt(weakness -> -weakness.severity().ordinal()))
                .toList();
    }

    public boolean isWeak() {
        return severity != Severity.NONE;
    }
}
