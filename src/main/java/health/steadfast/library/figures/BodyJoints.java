package health.steadfast.library.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The joints of a whole body in one frame, and what its face does. */
final class BodyJoints implements Joints {

    private final View view;
    private final Keys frame;
    private final Map<String, Vec> places = new LinkedHashMap<>();
    private final Map<String, Double> footAngles = new LinkedHashMap<>();

    BodyJoints(View view, Keys frame) {
        this.view = view;
        this.frame = frame;
    }

    View view() {
        return view;
    }

    Keys frame() {
        return frame;
    }

    void put(String name, Vec place) {
        places.put(name, place);
    }

    void putFoot(String side, double angle) {
        footAngles.put(side, angle);
    }

    /** How far the toes point up, in degrees. */
    double footAngle(String side) {
        return footAngles.getOrDefault(side, 0.0);
    }

    @Override
    public @Nullable Vec at(String name) {
        return places.get(name);
    }

    /** A joint every body has. */
    Vec of(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no such joint: " + name);
        }
        return place;
    }

    Map<String, Vec> all() {
        return places;
    }

    /** How far the head leans in all, in degrees. */
    double headAngle() {
        return frame.number("trunk", 0) + frame.number("neck", 0);
    }

    double headTurn() {
        return frame.number("headTurn", 0);
    }

    Vec gaze() {
        return frame.point("gaze", new Vec(0, 0));
    }

    boolean eyesOpen() {
        return !frame.text("eyes", "open").equals("closed");
    }

    boolean points(String side) {
        return frame.part("point").yes(side);
    }

    boolean barefoot(String side) {
        return frame.part("barefoot").yes(side) || frame.yes("barefoot");
    }
}
