package health.steadfast.training;

import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one session of a patient's day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionBook {

    private final DaySessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionBook(DaySessions sessions, JdbcClient jdbc, Clock clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The session of a day, begun if it was not; two taps at once begin one. */
    DaySession ofDay(PatientId patient, LocalDate date) {
        jdbc.sql("""
                insert into steadfast.day_session (day_session_id, patient_id, local_date, offer, started_at)
                values (:id, :patient, :date, '{}', :now)
                on conflict (clinic_id, patient_id, local_date) do nothing
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("date", date)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return running(patient, date);
    }

    DaySession running(PatientId patient, LocalDate date) {
        return sessions.findByPatientIdAndLocalDate(patient, date).orElseThrow(NotFound::new);
    }
}
