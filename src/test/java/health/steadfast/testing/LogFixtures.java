package health.steadfast.testing;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes logs and fall reports for tests, past the walls and without the services under test. */
@Component
public class LogFixtures {

    private final ClinicFixtures clinics;
    private final Clock clock;

    LogFixtures(ClinicFixtures clinics, Clock clock) {
        this.clinics = clinics;
        this.clock = clock;
    }

    /** A log at six in the evening of a day; no completion means skipped, a full one done. */
    public UUID log(SignedInMember by, PatientId patient, PlanItemId item, LocalDate day, String completion) {
        return log(by, patient, item, day, completion, "FULL");
    }

    public UUID log(
            SignedInMember by, PatientId patient, PlanItemId item, LocalDate day, String completion, String variant) {
        var id = Ids.next();
        var done = new BigDecimal(completion);
        var outcome = done.signum() == 0 ? "SKIPPED" : done.compareTo(BigDecimal.ONE) < 0 ? "PARTLY" : "DONE";
        var at = Timestamp.from(day.atTime(18, 0).toInstant(ZoneOffset.UTC));
        clinics.run("""
                insert into steadfast.exercise_log (log_id, clinic_id, patient_id, item_id, version_no, exercise_slug, variant,
                    local_date, performed_at, zone_id, logged_at, logged_by, outcome, completion)
                select ?, i.clinic_id, ?, i.item_id, v.no, i.exercise_slug, ?, ?, ?, 'Europe/Berlin', ?, ?, ?, ?
                from steadfast.version_item i
                join steadfast.plan_version v on v.plan_version_id = i.plan_version_id
                where i.item_id = ?
                order by v.no desc limit 1
                """, id, patient.value(), variant, day, at, at, by.person().value(), outcome, done, item.value());
        return id;
    }

    /** A report of a fall or near-fall that nobody has reviewed. */
    public UUID fall(SignedInMember by, PatientId patient, String kind, String injury, LocalDate day) {
        var id = Ids.next();
        clinics.run(
                """
                insert into steadfast.fall_report (fall_report_id, clinic_id, patient_id, kind, injury, happened_on,
                    reported_at, reported_by) values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                by.clinic().value(),
                patient.value(),
                kind,
                injury,
                day,
                Timestamp.from(clock.instant()),
                by.person().value());
        return id;
    }
}
