package health.steadfast.caseload.ui;

import health.steadfast.caseload.Admission;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.BuildingBlocks;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.Edss;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.Severity;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An admission as its form has it, one component per field; public because the binder makes it by reflection. */
public record Answers(
        String givenName,
        String familyName,
        LocalDate birthDate,
        FallsLastYear falls,
        Set<Aid> aids,
        boolean trainsAlone,
        Set<Contraindication> contraindications,
        String problem,
        int minutes,
        Severity strength,
        Severity stiffness,
        Severity balance,
        Severity coordination,
        String language,
        @Nullable String email,
        @Nullable Edss edss) {

    Admission admission() {
        return new Admission(
                givenName,
                familyName,
                birthDate,
                falls,
                aids,
                trainsAlone,
                contraindications,
                problem,
                minutes,
                new BuildingBlocks(strength, stiffness, balance, coordination),
                language,
                email,
                MsCourse.UNKNOWN,
                edss,
                null,
                false);
    }
}
