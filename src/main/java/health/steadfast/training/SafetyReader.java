package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
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
                                   or kind = 'SINCE_TODAY' and happened_on = :today)) as seated_only,
                       array(select exercise_slug from steadfast.plans_v_release where patient_id = :patient
                               and (void_from is null or void_from > :today)) as released
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query((row, no) -> new SafetyState(
                        row.getBoolean("fall_open"),
                        row.getBoolean("injured"),
                        row.getBoolean("seated_only"),
                        trainsAlone,
                        stored,
                        released(row)))
                .single();
    }

    private static Set<ExerciseSlug> released(ResultSet row) throws SQLException {
        var slugs = (String[]) row.getArray("released").getArray();
        return Arrays.stream(slugs).map(ExerciseSlug::new).collect(Collectors.toSet());
    }
}
