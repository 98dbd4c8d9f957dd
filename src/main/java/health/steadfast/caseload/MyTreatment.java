package health.steadfast.caseload;

import health.steadfast.shared.Roles;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the patient who asks is still in treatment. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyTreatment {

    private final JdbcClient jdbc;
    private final CareAccess careAccess;

    MyTreatment(JdbcClient jdbc, CareAccess careAccess) {
        this.jdbc = jdbc;
        this.careAccess = careAccess;
    }

    /**
     * The treatment is over: nobody reads reports any more.
     *
     * @param accessUntil the last day on which the plan can be used here
     * @param doctor the family doctor, if somebody wrote the name down
     */
    public record Ended(
            LocalDate on,
            @Nullable LocalDate accessUntil,
            @Nullable String doctor,
            @Nullable String doctorPhone) implements Serializable {}

    /** How it ended; empty as long as the patient is in treatment. One statement. */
    public Optional<Ended> ended() {
        return jdbc.sql("""
                select p.discharged_on, e.access_until, p.family_doctor, p.family_doctor_phone
                from steadfast.patient p
                left join steadfast.episode e on e.clinic_id = p.clinic_id and e.patient_id = p.patient_id
                    and e.reopened_on is null
                where p.patient_id = :patient and p.state = 'DISCHARGED'
                """)
                .param("patient", careAccess.requireOwn().value())
                .query((row, number) -> new Ended(
                        row.getObject("discharged_on", LocalDate.class),
                        row.getObject("access_until", LocalDate.class),
                        row.getString("family_doctor"),
                        row.getString("family_doctor_phone")))
                .optional();
    }
}
