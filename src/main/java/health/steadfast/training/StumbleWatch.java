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
    private final LogBook book;

    StumbleWatch(FallBook falls, LogBook book) {
        this.falls = falls;
        this.book = book;
    }

    void check(PatientId patient, UUID log, PlanItemId item, LocalDate date, Answers answers) {
        var kind = kind(answers);
        if (kind != null) {
            falls.report(patient, reportId(log), kind, item, date);
        }
    }

    /**
     * A log took the place of another. Only another word for what happened changes a report: the same word keeps it, a
     * first or another one makes one, and where nothing happened after all what stood there stays in sight, marked as
     * taken back; the rest stays too.
     */
    void change(PatientId patient, LogRow before, UUID log, Answers now) {
        if (kind(before.answers()) == kind(now)) {
            return;
        }
        if (kind(now) == null) {
            book.withThoseBefore(before.id()).stream()
                    .flatMap(id -> falls.find(patient, reportId(id)).stream())
                    .forEach(falls::withdraw);
        } else {
            check(patient, log, before.item(), before.date(), now);
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
