package health.steadfast.workspace;

import health.steadfast.adherence.Attendance;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.shared.PatientId;
import health.steadfast.workspace.AxisFigure.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the kept weeks say of one patient and axis. */
record AxisCounts(
        PatientId patient, Axis axis, Attendance attendance, boolean inPlan, boolean hasEnded, Set<Domain> emptyParts) {

    static AxisCounts read(ResultSet row, int number) throws SQLException {
        return new AxisCounts(
                new PatientId(row.getObject("patient_id", UUID.class)),
                Axis.valueOf(row.getString("axis")),
                attendance(row),
                row.getBoolean("in_plan"),
                row.getBoolean("has_ended"),
                SqlArrays.strings(row, "empty_parts").stream()
                        .map(Domain::valueOf)
                        .collect(Collectors.toSet()));
    }

    /** Most axes of most patients ask for nothing, and every open caseload keeps them. */
    private static Attendance attendance(ResultSet row) throws SQLException {
        var planned = row.getInt("planned");
        return planned == 0 ? Attendance.NOT_SCORED : new Attendance(row.getInt("done"), planned);
    }

    AxisFigure figure(boolean onHold) {
        return new AxisFigure(axis, state(onHold), attendance, emptyParts);
    }

    private State state(boolean onHold) {
        if (onHold && (hasEnded || inPlan)) {
            return State.ON_HOLD;
        }
        if (!inPlan) {
            return State.NOT_PLANNED;
        }
        if (!hasEnded) {
            return State.NO_DATA;
        }
        return attendance.isScored() ? State.SCORED : State.NOT_SCORED;
    }
}
