package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads logs for the other modules' guarded services, listeners and jobs; it checks nobody's rights itself and joins
 * the caller's transaction. One statement each.
 */
public interface TrainingReader {

    /** All logs in force of one patient from {@code from} to {@code to}, both included, by day and entry. */
    List<LoggedExercise> logs(PatientId patient, LocalDate from, LocalDate to);

    /** The same for one item. */
    List<LoggedExercise> logs(PatientId patient, PlanItemId item, LocalDate from, LocalDate to);
}
