package health.steadfast.workspace;

import health.steadfast.adherence.Attendance;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.MsCourse;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.library.Axis;
import health.steadfast.shared.PatientId;
import health.steadfast.workspace.AxisFigure.State;
import health.steadfast.workspace.Reason.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roster rows in few words. */
final class Rows {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private Rows() {}

    static RosterRow named(String givenName, String familyName, String record, Aid... aids) {
        return row(givenName, familyName, record, Set.of(aids), List.of(Reason.of(Kind.ON_PLAN, null)), null);
    }

    static RosterRow with(String name, @Nullable LocalDate lastSession, Kind... kinds) {
        var reasons = Arrays.stream(kinds).map(kind -> Reason.of(kind, TODAY)).toList();
        return row(name, "Example", "20-0001", Set.of(), reasons, lastSession);
    }

    private static RosterRow row(
            String givenName,
            String familyName,
            String record,
            Set<Aid> aids,
            List<Reason> reasons,
            @Nullable LocalDate lastSession) {
        return new RosterRow(
                PatientId.next(),
                new RecordNumber(record),
                givenName,
                familyName,
                47,
                MsCourse.RRMS,
                null,
                null,
                false,
                aids,
                TODAY,
                reasons,
                Arrays.stream(Axis.values())
                        .map(axis -> new AxisFigure(axis, State.NOT_PLANNED, Attendance.NOT_SCORED, Set.of()))
                        .toList(),
                List.of(),
                lastSession,
                null,
                null);
    }
}
