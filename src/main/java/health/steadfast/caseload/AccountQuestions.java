package health.steadfast.caseload;

import health.steadfast.accounts.BirthDateCheck;
import health.steadfast.accounts.ResponsibilityCheck;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers what accounts has to know of the records: two questions, no clinical content. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountQuestions implements ResponsibilityCheck, BirthDateCheck {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountQuestions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Patients> patientsOf(Collection<PersonId> people) {
        var patients = new HashMap<PersonId, Patients>();
        jdbc.sql("""
                select t.person_id, count(*) as treats, count(*) filter (where t.lead) as leads
                from steadfast.care_team_member t
                join steadfast.patient p on p.clinic_id = t.clinic_id and p.patient_id = t.patient_id
                join steadfast.clinic c on c.clinic_id = t.clinic_id
                where t.person_id = any (:people) and t.ended_at is null and p.state = 'ACTIVE'
                  and (t.until is null or t.until >= (cast(:now as timestamptz) at time zone c.zone_id)::date)
                group by t.person_id
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    patients.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new Patients(row.getInt("treats"), row.getInt("leads")));
                });
        return patients;
    }

    @Override
    public boolean isBirthDateOf(PatientId patient, LocalDate birthDate) {
        return jdbc.sql("select exists (select 1 from steadfast.patient where patient_id = :id and birth_date = :date)")
                .param("id", patient.value())
                .param("date", birthDate)
                .query(Boolean.class)
                .single();
    }
}
