package health.steadfast.training;

import health.steadfast.plans.PublishedVersion;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers up to which version a patient has seen what changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeenVersions {

    private final JdbcClient jdbc;
    private final Clock clock;

    SeenVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the version in force changed, until the patient has seen it. */
    @Nullable
    PlanNews news(PatientId patient, Day day) {
        var news = PlanNewsOf.of(day.history(), day.date()).orElse(null);
        return news == null || hasSeen(patient, inForce(day)) ? null : news;
    }

    void markSeen(PatientId patient, Day day) {
        mark(patient, inForce(day), clock.instant());
    }

    void mark(PatientId patient, PublishedVersion version, Instant at) {
        jdbc.sql("""
                insert into steadfast.plan_seen (patient_id, plan_id, no, seen_at) values (:patient, :plan, :no, :now)
                on conflict (clinic_id, patient_id) do update
                set plan_id = excluded.plan_id, no = excluded.no, seen_at = excluded.seen_at
                """)
                .param("patient", patient.value())
                .param("plan", version.plan().value())
                .param("no", version.no())
                .param("now", Timestamp.from(at))
                .update();
    }

    private boolean hasSeen(PatientId patient, PublishedVersion version) {
        return jdbc.sql("""
                select exists (select 1 from steadfast.plan_seen
                where patient_id = :patient and plan_id = :plan and no >= :no)
                """)
                .param("patient", patient.value())
                .param("plan", version.plan().value())
                .param("no", version.no())
                .query(Boolean.class)
                .single();
    }

    private static PublishedVersion inForce(Day day) {
        return day.history().inForceOn(day.date()).orElseThrow(NotFound::new);
    }
}
