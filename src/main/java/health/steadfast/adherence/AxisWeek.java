package health.steadfast.adherence;

import health.steadfast.library.Axis;
import health.steadfast.shared.PatientId;
import java.time.LocalDate;

/**
 * All items of one patient on one axis in one week.
 *
 * @param week the Monday
 * @param attended done of planned
 * @param asPrescribed done with at least four fifths of the dose, of planned
 */
public record AxisWeek(PatientId patient, Axis axis, LocalDate week, Attendance attended, Attendance asPrescribed) {}
