package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether anybody reads what a patient reports. After the end of a treatment nobody does. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReportReaders {

    private final JdbcClient jdbc;

    ReportReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a report that nobody would read. One statement. */
    public void requireSome(PatientId patient) {
        if (jdbc.sql(
                        "select exists (select 1 from steadfast.patient where patient_id = :patient and state = 'DISCHARGED')")
                .param("patient", patient.value())
                .query(Boolean.class)
                .single()) {
            throw new RuleViolation("caseload.ended.nobody-reads");
        }
    }
}
