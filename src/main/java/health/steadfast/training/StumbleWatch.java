package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.PatientId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Nearly fell" and "Fell" as an answer about an exercise are a safety report with this exercise filled in. */
@Component
class StumbleWatch {

    private final FallBook falls;

    StumbleWatch(FallBook falls) {
        this.falls = falls;
    }

    void check(PatientId patient, UUID log, PlanItemId item, LocalDate date, Answers answers) {
        var kind = kind(answers);
        if (kind != null) {
            falls.report(patient, reportId(log), kind, item, date);
        }
    }

    /** The answer was changed. The report stays in sight, marked as taken back; the rest stays too. */
    void takeBack(PatientId patient, UUID log, Answers now) {
        if (kind(now) == null) {
            falls.find(patient, reportId(log)).ifPresent(falls::withdraw);
        }
    }

    static UUID reportId(UUID log) {
        return UUID.nameUUIDFromBytes(("fall/" + log).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable FallKind kind(Answers answers) {
        return answers.steadiness() == Steadiness.FELL
                ? FallKind.FALL
                : answers.steadiness() == Steadiness.NEARLY_FELL ? FallKind.NEAR_FALL : null;
    }
}
