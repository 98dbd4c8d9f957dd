package health.steadfast.plans;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the strategies of the version in force, each with the patient's newest answer, in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StrategyAnswers {

    private final JdbcClient jdbc;

    StrategyAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StrategyToTry> inForce(PatientId patient, LocalDate today) {
        return jdbc.sql("""
                select s.strategy_id, s.text, s.occasion, a.answer, a.answered_on
                from steadfast.plans_v_in_force f
                join steadfast.plans_v_strategy s on s.plan_version_id = f.plan_version_id
                left join lateral (select q.answer, q.answered_on from steadfast.strategy_answer q
                                   where q.strategy_id = s.strategy_id
                                   order by q.answered_on desc limit 1) a on true
                where f.patient_id = :patient and f.starts_on <= :today
                  and (f.until_on is null or f.until_on >= :today)
                order by s.position
                """)
                .param("patient", patient.value())
                .param("today", today)
                .query((row, no) -> {
                    var answer = row.getString("answer");
                    return new StrategyToTry(
                            new Strategy(
                                    new StrategyId(row.getObject("strategy_id", UUID.class)),
                                    row.getString("text"),
                                    row.getString("occasion")),
                            answer == null ? null : Helped.valueOf(answer),
                            row.getObject("answered_on", LocalDate.class));
                })
                .list();
    }
}
