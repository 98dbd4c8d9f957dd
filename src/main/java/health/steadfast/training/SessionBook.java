package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionBook(DaySessions sessions, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
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

    /** Begins a day with what is offered, or goes on with it; the offer of a day that runs is kept. */
    void begin(PatientId patient, Day day, Collection<PlanItemId> items) {
        var session = ofDay(patient, day.date());
        session.takeUpAgain();
        if (!TodayOf.isRunning(day)) {
            session.offer(items);
            if (session.isLighter()) {
                publishVersion(patient, day);
            }
        }
    }

    /** The version of the day changed: what it asks for is counted anew. */
    void publishVersion(PatientId patient, Day day) {
        events.publishEvent(new DayVersionTaken(Member.required().clinic(), patient, day.date()));
    }

    /** The session of a day that was begun, held until the transaction ends: who comes second waits. */
    DaySession locked(PatientId patient, LocalDate date) {
        return sessions.findLockedByPatientIdAndLocalDate(patient, date).orElseThrow(NotFound::new);
    }

    DaySession running(PatientId patient, LocalDate date) {
        return sessions.findByPatientIdAndLocalDate(patient, date).orElseThrow(NotFound::new);
    }
}
