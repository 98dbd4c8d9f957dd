package health.steadfast.caseload;

import health.steadfast.shared.Ids;
import health.steadfast.shared.Member;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of EDSS and PDDS. The newest EDSS also stands in the patient, where cards and lists read it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ratings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void enter(PatientId patient, DisabilityScale scale, BigDecimal value, LocalDate ratedOn) {
        jdbc.sql("""
                update steadfast.disability_rating set withdrawn_at = :now
                where patient_id = :patient and scale = :scale and rated_on = :day and withdrawn_at is null
                """)
                .param("now", now())
                .param("patient", patient.value())
                .param("scale", scale.name())
                .param("day", ratedOn)
                .update();
        insert(patient, scale, value, ratedOn);
        takeNewest(patient);
    }

    /** The EDSS known at admission, which the new patient already carries. */
    void first(PatientId patient, Edss edss, LocalDate admittedOn) {
        insert(patient, DisabilityScale.EDSS, edss.value(), admittedOn);
    }

    private void insert(PatientId patient, DisabilityScale scale, BigDecimal value, LocalDate ratedOn) {
        jdbc.sql("""
                insert into steadfast.disability_rating (rating_id, patient_id, scale, value, rated_on, entered_by, entered_at)
                values (:id, :patient, :scale, :value, :day, :me, :now)
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("scale", scale.name())
                .param("value", value)
                .param("day", ratedOn)
                .param("me", Member.current().map(it -> it.person().value()).orElse(null))
                .param("now", now())
                .update();
    }

    void withdraw(PatientId patient, UUID rating) {
        var taken = jdbc.sql("""
                update steadfast.disability_rating set withdrawn_at = :now
                where patient_id = :patient and rating_id = :id and withdrawn_at is null
                """)
                .param("now", now())
                .param("patient", patient.value())
                .param("id", rating)
                .update();
        if (taken == 0) {
            throw new NotFound();
        }
        takeNewest(patient);
    }

    private void takeNewest(PatientId patient) {
        jdbc.sql("""
                update steadfast.patient set version = version + 1, edss = (
                    select r.value from steadfast.disability_rating r
                    where r.patient_id = :patient and r.scale = 'EDSS' and r.withdrawn_at is null
                    order by r.rated_on desc limit 1)
                where patient_id = :patient
                """).param("patient", patient.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
