package health.steadfast.library.figures;

import health.steadfast.library.figures.HandJoints.Grip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one hand that does all exercises of the fingers; a right one, whose mirror is the left. One unit is a millimetre. */
abstract sealed class Hand permits HandFromTheSide, HandFromAbove {

    static final Map<String, List<Double>> BONES = Map.of(
            "index", List.of(37.0, 24.0, 18.0),
            "middle", List.of(41.0, 27.0, 19.0),
            "ring", List.of(38.0, 25.0, 18.0),
            "little", List.of(29.0, 19.0, 15.0));
    static final double THUMB_FIRST = 34;
    static final double THUMB_SECOND = 29;

    final Keys frame;
    final double scale;
    final Move toStage;

    Hand(Keys frame, double scale, boolean mirrored) {
        this.frame = frame;
        this.scale = scale;
        var grown = new Move(scale, 0, 0, scale, 0, Stage.FLOOR * (1 - scale));
        this.toStage = mirrored ? Move.MIRROR.after(grown) : grown;
    }

    /**
     * @param mirrored the second hand: its wrist is stated on the stage, all else as of a right hand
     * @param thickness of what is held, for a grip that fits it
     */
    static HandJoints solve(View view, Keys frame, double scale, boolean mirrored, double thickness) {
        var hand = view == View.HAND_SIDE
                ? new HandFromTheSide(frame, scale, mirrored, thickness)
                : new HandFromAbove(view, frame, scale, mirrored);
        return hand.solve();
    }

    abstract HandJoints solve();

    /** The wrist in the hand's units, or where it lies if nothing is said. */
    Vec wrist(Vec otherwise) {
        var stated = frame.point("wrist", otherwise);
        var x = toStage.mirrors() ? Stage.WIDTH - stated.x() : stated.x();
        return new Vec(x / scale, stated.y() / scale);
    }

    /** A point stated on the stage in the hand's units. */
    Vec fromStage(Vec point) {
        var x = toStage.mirrors() ? Stage.WIDTH - point.x() : point.x();
        return new Vec(x / scale, point.y() / scale);
    }

    /** How far the three joints of a finger are bent, in degrees. */
    List<Double> flexion(String finger, List<Double> otherwise) {
        var stated = frame.part("fingers");
        var own = stated.numbers(finger);
        var all = stated.numbers("all");
        return own.size() >= 3 ? own : all.size() >= 3 ? all : otherwise;
    }

    /** Two angles of the thumb. */
    List<Double> thumb(double first, double second) {
        var stated = frame.numbers("thumb");
        return stated.size() >= 2 ? stated : List.of(first, second);
    }

    static Map<String, List<Vec>> fingers() {
        return new LinkedHashMap<>();
    }

    static Grip grip(Vec middle, double angle) {
        return new Grip(middle, angle);
    }
}
