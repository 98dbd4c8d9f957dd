package health.steadfast.plans;

import health.steadfast.audit.AuditAction;
import health.steadfast.audit.Audited;
import health.steadfast.caseload.CareAccess;
import health.steadfast.caseload.PatientReader;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Roles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient tries beside the exercises, and whether it helped. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyStrategies {

    private final StrategyAnswers answers;
    private final PatientReader patients;
    private final PatientDay day;
    private final CareAccess careAccess;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyStrategies(
            StrategyAnswers answers,
            PatientReader patients,
            PatientDay day,
            CareAccess careAccess,
            JdbcClient jdbc,
            Clock clock) {
        this.answers = answers;
        this.patients = patients;
        this.day = day;
        this.careAccess = careAccess;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the plan in force, in its order. */
    public List<StrategyToTry> all() {
        var patient = careAccess.requireOwn();
        return answers.inForce(patient, today(patient));
    }

    /** "Did it help?", once a day; a second answer of the day takes the place of the first. */
    @Transactional
    @Audited(AuditAction.EXERCISE_LOGGED)
    public void answer(StrategyId strategy, Helped helped) {
        var patient = careAccess.requireOwn();
        var today = today(patient);
        if (answers.inForce(patient, today).stream()
                .noneMatch(it -> it.strategy().id().equals(strategy))) {
            throw new NotFound();
        }
        jdbc.sql("""
                insert into steadfast.strategy_answer (strategy_answer_id, patient_id, strategy_id, answered_on, answer,
                    answered_at)
                values (:id, :patient, :strategy, :today, :answer, :now)
                on conflict (clinic_id, strategy_id, answered_on)
                do update set answer = excluded.answer, answered_at = excluded.answered_at
                """)
                .param("id", Ids.next())
                .param("patient", patient.value())
                .param("strategy", strategy.value())
                .param("today", today)
                .param("answer", helped.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private LocalDate today(PatientId patient) {
        return day.today(patients.card(patient));
    }
}
