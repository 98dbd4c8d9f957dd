package health.steadfast.adherence;

import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Reads kept weeks for the other modules' guarded services; it checks nobody's rights itself and joins the caller's
 * transaction.
 */
public interface AdherenceReader {

    /** The weeks of every item from the Monday {@code from} to before {@code until}, newest first; one statement. */
    List<ItemWeek> weeks(PatientId patient, LocalDate from, LocalDate until);

    /** The axes of many patients from the Monday {@code from} to before {@code until}, newest first; one statement. */
    List<AxisWeek> axes(Collection<PatientId> patients, LocalDate from, LocalDate until);
}
