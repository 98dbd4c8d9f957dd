package health.steadfast.caseload;

import health.steadfast.shared.Member;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.StaleData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what patients answered at home. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HomeAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One statement. */
    List<FromPatient> of(PatientId patient) {
        return jdbc.sql(
                        "select * from steadfast.home_answer where patient_id = :patient order by answered_at, question")
                .param("patient", patient.value())
                .query(HomeAnswers::answer)
                .list();
    }

    /**
     * @param expected the version of the answer that was read, 0 for none
     * @throws StaleData if the question was answered meanwhile, for instance on another device
     */
    void save(PatientId patient, HomeAnswer answer, long expected) {
        var saved = jdbc.sql("""
                insert into steadfast.home_answer as a (patient_id, question, declined, words, phone, hours, codes, version,
                    answered_at, answered_by)
                values (:patient, :question, :declined, :words, :phone, :hours, :codes, 1, :now, :me)
                on conflict (clinic_id, patient_id, question) do update
                set declined = excluded.declined, words = excluded.words, phone = excluded.phone, hours = excluded.hours,
                    codes = excluded.codes, version = a.version + 1, answered_at = excluded.answered_at,
                    answered_by = excluded.answered_by, decision = null, decided_at = null, decided_by = null
                where a.version = :expected
                """)
                .param("patient", patient.value())
                .param("question", answer.question().name())
                .param("declined", answer.declined())
                .param("words", answer.words())
                .param("phone", answer.phone())
                .param("hours", answer.hours())
                .param("codes", answer.codes().stream().sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("me", Member.required().person().value())
                .param("expected", expected)
                .update();
        if (saved == 0) {
            throw new StaleData();
        }
    }

    /**
     * @param seen the version that the therapist saw; a newer answer stays open
     * @param decision null: open again
     */
    boolean decide(PatientId patient, HomeQuestion question, long seen, @Nullable HomeDecision decision) {
        return jdbc.sql("""
                        update steadfast.home_answer
                        set decision = :decision,
                            decided_at = case when cast(:decision as text) is not null then cast(:now as timestamptz) end,
                            decided_by = case when cast(:decision as text) is not null then cast(:me as uuid) end
                        where patient_id = :patient and question = :question and version = :seen
                        """)
                        .param("decision", decision == null ? null : decision.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("me", Member.required().person().value())
                        .param("patient", patient.value())
                        .param("question", question.name())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    private static FromPatient answer(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        return new FromPatient(
                new HomeAnswer(
                        HomeQuestion.valueOf(row.getString("question")),
                        row.getBoolean("declined"),
                        row.getString("words"),
                        row.getString("phone"),
                        row.getObject("hours", Integer.class),
                        Set.of((String[]) row.getArray("codes").getArray())),
                row.getLong("version"),
                row.getTimestamp("answered_at").toInstant(),
                decision == null ? null : HomeDecision.valueOf(decision));
    }
}
