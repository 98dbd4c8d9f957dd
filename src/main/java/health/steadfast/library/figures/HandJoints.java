package health.steadfast.library.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The joints of a hand in its own units.
 *
 * @param heading where the back of the hand points to, in degrees against the clock from the right
 * @param fingers knuckle, two joints and tip of each finger
 * @param thumb root, joint and tip
 * @param grip the middle of what thumb and finger hold, and the angle at which they hold it
 * @param mirrored -1 where the palm's right is the reader's left
 * @param toStage from the hand's units to the stage
 */
record HandJoints(
        View view,
        Vec wrist,
        Vec elbow,
        double heading,
        Map<String, List<Vec>> fingers,
        List<Vec> thumb,
        Grip grip,
        double mirrored,
        Move toStage)
        implements Joints {

    /** Farthest from the thumb first, which is the order of painting. */
    static final List<String> FINGERS = List.of("little", "ring", "middle", "index");

    record Grip(Vec middle, double angle) {}

    /** A place of the palm, seen from the wrist. */
    Vec onPalm(double x, double y) {
        var turn = view == View.HAND_SIDE ? heading : heading - 90;
        return wrist.plus(new Vec(x * mirrored, y).turned(turn));
    }

    List<Vec> finger(String name) {
        var found = fingers.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no such finger: " + name);
        }
        return found;
    }

    HandJoints withThumb(List<Vec> other, Grip otherGrip) {
        return new HandJoints(view, wrist, elbow, heading, fingers, other, otherGrip, mirrored, toStage);
    }

    @Override
    public @Nullable Vec at(String name) {
        var place = inUnits(name);
        return place == null ? null : onStage(place);
    }

    private @Nullable Vec inUnits(String name) {
        return switch (name) {
            case "wrist" -> wrist;
            case "elbow" -> elbow;
            case "thumb" -> thumb.getLast();
            case "grip", "held" -> grip.middle();
            case "palm" -> view == View.HAND_SIDE ? onPalm(40, -10) : onPalm(0, 50);
            default -> fingers.containsKey(name) ? finger(name).getLast() : null;
        };
    }

    private Vec onStage(Vec point) {
        var down = Stage.FLOOR - point.y();
        return new Vec(toStage.x(point.x(), down), Stage.FLOOR - toStage.y(point.x(), down));
    }
}
