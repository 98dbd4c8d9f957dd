package health.steadfast.workspace;

import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactId;
import health.steadfast.caseload.PatientCard;
import health.steadfast.training.CallAnswers;
import health.steadfast.training.CallDecision;
import health.steadfast.training.SymptomKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visits, calls and videos with one patient, and the reports they answer.
 *
 * @param falls of 90 days, and older ones that nobody has closed, the newest first
 * @param symptoms reports of something new or worse that nobody has closed
 * @param lines every contact as it stands now, the newest first
 */
public record Contacts(
        PatientCard card,
        LocalDate today,
        Chart.FallCount fallCount,
        List<Chart.Fall> falls,
        List<Chart.OpenSymptom> symptoms,
        List<Line> lines)
        implements Serializable {

    public Contacts {
        falls = List.copyOf(falls);
        symptoms = List.copyOf(symptoms);
        lines = List.copyOf(lines);
    }

    /**
     * One contact.
     *
     * @param by who noted it
     * @param before what it said before it was corrected last
     * @param call what was asked and decided, where it answered a report
     */
    public record Line(
            ContactId id,
            Contact contact,
            String by,
            Instant at,
            @Nullable Contact before,
            @Nullable CallLine call) implements Serializable {}

    /**
     * A call after a report.
     *
     * @param symptom what was reported; null: a fall or near-fall
     * @param nearFall whether it was a near-fall
     * @param happenedOn the day the report speaks of
     */
    public record CallLine(
            @Nullable SymptomKind symptom,
            boolean nearFall,
            LocalDate happenedOn,
            CallDecision decision,
            CallAnswers answers)
            implements Serializable {}
}
