package health.steadfast.demo;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How somebody trains.
 *
 * @param keen share of the planned times that is done, in even steps from the first week to the last; above 1: more
 *     than planned, 0 at the end: nothing yet
 * @param last days since the last session
 * @param days spreads the exercises over at least so many days a week where they are enough for it
 * @param shortDays share of the days with the short version
 * @param fatigue usual tiredness before a session, 0 to 10
 * @param paper the answers come from a paper week sheet that the therapist keys in
 */
record Habits(
        @DefaultValue("1.0") List<Double> keen,
        @DefaultValue("1") int last,
        @DefaultValue("0") int days,
        @DefaultValue("0.05") double shortDays,
        @DefaultValue("3") int fatigue,
        boolean paper) {

    boolean hasBegun() {
        return keen.getLast() > 0;
    }

    /** The share at a point of the time, 0 at the first week to 1 at the last, drawn straight between the steps. */
    static double at(List<Double> steps, double point) {
        var place = Math.clamp(point, 0, 1) * (steps.size() - 1);
        var before = (int) place;
        var after = Math.min(before + 1, steps.size() - 1);
        return steps.get(before) + (place - before) * (steps.get(after) - steps.get(before));
    }
}
