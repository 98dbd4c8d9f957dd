package health.steadfast.workspace;

import health.steadfast.adherence.Attendance;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import java.io.Serializable;
import java.util.Set;

/**
 * Adherence on one axis over the last 4 scored weeks, as reported by the patient.
 *
 * @param attendance done of planned; 0 of 0 where nothing was scored
 * @param emptyParts parts of the axis that were planned and never done, such as stretching
 */
public record AxisFigure(Axis axis, State state, Attendance attendance, Set<Domain> emptyParts)
        implements Serializable {

    public AxisFigure {
        emptyParts = Set.copyOf(emptyParts);
    }

    /** The states that must not look alike. */
    public enum State {
        /** The plan has nothing on this axis. */
        NOT_PLANNED,
        /** No week is over yet. */
        NO_DATA,
        /** Weeks are over, and none of them asked for anything on this axis. */
        NOT_SCORED,
        SCORED,
        /** The plan rests today; the figure is that of the last scored weeks. */
        ON_HOLD
    }
}
