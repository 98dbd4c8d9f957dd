package health.steadfast.workspace;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.PatientId;
import health.steadfast.workspace.SmallWin.Kind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was said three times in a row; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProgressQuery {

    private final JdbcClient jdbc;

    ProgressQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Exercises whose last three answers were the best one, with the day of the last. */
    List<SmallWin> threeInARow(PatientId patient, LocalDate from) {
        return jdbc.sql("""
                select max(t.local_date) as on_day, t.exercise_slug, bool_and(t.steadiness = 'ROCK_STEADY') as steady
                from (select l.item_id, l.exercise_slug, l.local_date, l.steadiness, l.hand_quality,
                             row_number() over (partition by l.item_id, l.exercise_slug
                                                order by l.local_date desc, l.performed_at desc, l.log_id) as nth
                      from steadfast.training_v_log l
                      where l.patient_id = :patient and l.local_date >= :from and l.completion > 0
                        and (l.steadiness is not null or l.hand_quality is not null)) t
                where t.nth <= 3
                group by t.item_id, t.exercise_slug
                having count(*) = 3 and (bool_and(t.steadiness = 'ROCK_STEADY') or bool_and(t.hand_quality = 'SMOOTH'))
                order by on_day desc, t.exercise_slug
                """)
                .param("patient", patient.value())
                .param("from", from)
                .query((row, number) -> new SmallWin(
                        row.getBoolean("steady") ? Kind.STEADY : Kind.SMOOTH,
                        row.getObject("on_day", LocalDate.class),
                        new ExerciseSlug(row.getString("exercise_slug"))))
                .list();
    }
}
