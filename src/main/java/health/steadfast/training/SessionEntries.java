package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which entries of a patient's phones were taken. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes an entry as taken; answers whether it was new. Goes back with whatever the entry changes. */
    boolean isNew(PatientId patient, SessionEntry entry) {
        return jdbc.sql("""
                        insert into steadfast.session_entry (patient_id, entry_id, local_date, taken_at)
                        values (:patient, :id, :date, :now)
                        on conflict (clinic_id, patient_id, entry_id) do nothing
                        """)
                        .param("patient", patient.value())
                        .param("id", entry.id())
                        .param("date", entry.date())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }
}
