package health.steadfast.training;

import health.steadfast.caseload.ContactId;
import health.steadfast.shared.PatientId;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was asked and decided; two statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallBook {

    private final JdbcClient jdbc;

    CallBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fall the report of a fall, or null where it is one of a symptom */
    void add(PatientId patient, ContactId contact, @Nullable UUID fall, @Nullable UUID symptom, Call call) {
        jdbc.sql("""
                insert into steadfast.call_sheet (contact_id, patient_id, fall_report_id, symptom_report_id, decision)
                values (:contact, :patient, :fall, :symptom, :decision)
                """)
                .param("contact", contact.value())
                .param("patient", patient.value())
                .param("fall", fall)
                .param("symptom", symptom)
                .param("decision", call.decision().name())
                .update();
        var questions = new ArrayList<String>();
        var answers = new ArrayList<String>();
        call.answers().given().forEach((question, given) -> {
            questions.add(question.name());
            answers.add(String.join(",", given));
        });
        jdbc.sql("""
                insert into steadfast.call_answer (contact_id, question, answers)
                select :contact, q, string_to_array(a, ',') from unnest(:questions, :answers) as t (q, a)
                """)
                .param("contact", contact.value())
                .param("questions", questions.toArray(String[]::new))
                .param("answers", answers.toArray(String[]::new))
                .update();
    }
}
