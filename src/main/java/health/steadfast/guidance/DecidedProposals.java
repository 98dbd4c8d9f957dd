package health.steadfast.guidance;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.PatientId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was decided about proposals: who, when and why; one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecidedProposals {

    private final JdbcClient jdbc;

    DecidedProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<DecidedProposal> of(PatientId patient) {
        return jdbc.sql("""
                select p.suggestion, p.exercise_slug, p.state, person.display_name, p.decided_at, p.days,
                       p.decided_version, p.words
                from steadfast.proposal p
                join steadfast.person on person.person_id = p.decided_by
                where p.patient_id = :patient and p.state <> 'OPEN'
                order by p.decided_at desc, p.proposal_id
                limit :most
                """)
                .param("patient", patient.value())
                .param("most", DecidedProposal.MOST)
                .query((row, no) -> decided(row))
                .list();
    }

    private static DecidedProposal decided(ResultSet row) throws SQLException {
        var exercise = row.getString("exercise_slug");
        return new DecidedProposal(
                Suggestion.valueOf(row.getString("suggestion")),
                exercise == null ? null : new ExerciseSlug(exercise),
                DecidedProposal.Outcome.valueOf(row.getString("state")),
                row.getString("display_name"),
                row.getTimestamp("decided_at").toInstant(),
                Arrays.stream((Date[]) row.getArray("days").getArray())
                        .map(Date::toLocalDate)
                        .distinct()
                        .toList(),
                row.getObject("decided_version", Integer.class),
                row.getString("words"));
    }
}
