package health.steadfast.training;

import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was said of whole days; what is said later of the same day takes its place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DayAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    DayAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(PatientId patient, LocalDate date, LogSource source, DayAnswer answer) {
        jdbc.sql("""
                insert into steadfast.day_answer (patient_id, local_date, source, effort, steadiness, answered_at, answered_by)
                values (:patient, :date, :source, :effort, :steadiness, :now, :by)
                on conflict (clinic_id, patient_id, local_date) do update set source = excluded.source,
                    effort = coalesce(excluded.effort, day_answer.effort),
                    steadiness = coalesce(excluded.steadiness, day_answer.steadiness),
                    answered_at = excluded.answered_at, answered_by = excluded.answered_by
                """)
                .param("patient", patient.value())
                .param("date", date)
                .param("source", source.name())
                .param("effort", name(answer.effort()))
                .param("steadiness", name(answer.steadiness()))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Member.required().person().value())
                .update();
    }

    /** What a therapist knows of a day takes the place of what stood there, also where it is nothing. */
    void set(PatientId patient, LocalDate date, LogSource source, DayAnswer answer) {
        jdbc.sql("delete from steadfast.day_answer where patient_id = :patient and local_date = :date")
                .param("patient", patient.value())
                .param("date", date)
                .update();
        if (!answer.equals(DayAnswer.NONE)) {
            keep(patient, date, source, answer);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
