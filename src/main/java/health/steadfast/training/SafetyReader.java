package health.steadfast.training;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is to be cleared up for a patient. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SafetyReader {

    private final JdbcClient jdbc;
    private final Rests rests;

    SafetyReader(JdbcClient jdbc, Rests rests) {
        this.jdbc = jdbc;
        this.rests = rests;
    }

    SafetyState of(PatientId patient, boolean trainsAlone, LocalDate today) {
        var stored = rests.findByPatientIdAndReleasedAtIsNullOrderBySinceAscRestIdAsc(patient).stream()
                .collect(Collectors.toMap(Rest::of, Rest::verdict, Verdict::and));
        return jdbc.sql("""
                select exists (select 1 from steadfast.fall_report where patient_id = :patient and reviewed_at is null
                                 and kind = 'FALL') as fall_open,
                       exists (select 1 from steadfast.fall_report where patient_id = :patient and reviewed_at is null
                                 and kind = 'FALL' and injury in ('A_LITTLE', 'NEEDS_HELP')) as injured,
                       exists (select 1 from steadfast.symptom_report where patient_id = :patient and withdrawn_at is null
                                 and (kind = 'NOT_SURE' and reviewed_at is null
                                   or kind = 'SINCE_TODAY' and happened_on = :today)) as seated_only
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query((row, no) -> new SafetyState(
                        row.getBoolean("fall_open"),
                        row.getBoolean("injured"),
                        row.getBoolean("seated_only"),
                        trainsAlone,
                        stored))
                .single();
    }
}
