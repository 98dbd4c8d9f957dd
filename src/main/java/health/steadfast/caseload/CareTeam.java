package health.steadfast.caseload;

import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who treats a patient, and from when to when. */
@Component
class CareTeam {

    private final JdbcClient jdbc;

    CareTeam(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PatientId patient, PersonId therapist, boolean lead, LocalDate since) {
        jdbc.sql("""
                insert into steadfast.care_team_member (patient_id, person_id, lead, since)
                values (:patient, :person, :lead, :since)
                """)
                .param("patient", patient.value())
                .param("person", therapist.value())
                .param("lead", lead)
                .param("since", since)
                .update();
    }
}
