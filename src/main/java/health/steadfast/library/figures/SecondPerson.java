package health.steadfast.library.figures;

import static health.steadfast.library.figures.Outline.capsule;
import static health.steadfast.library.figures.Outline.circle;
import static health.steadfast.library.figures.Stage.at;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The second person, pale with an outline: standing within reach with a hand ready, sitting, or kneeling; with one
 * hand or both at the figure.
 */
final class SecondPerson {

    private static final double UPPER_ARM = 27;
    private static final double FOREARM = 30;
    private static final double OUTLINE = 3.2;

    private final Keys place;
    private final Function<@Nullable Object, @Nullable Vec> points;
    private final double x;
    private final double facing;
    private final double lean;
    private final Vec hip;

    private SecondPerson(Keys place, Function<@Nullable Object, @Nullable Vec> points) {
        this.place = place;
        this.points = points;
        this.x = place.x();
        this.facing = place.facing();
        this.lean = place.number("lean", 0) * facing;
        var height = place.has("seated") ? place.number("seated", 46) + 12 : place.yes("kneel") ? 52 : 88;
        this.hip = new Vec(x, height);
    }

    /** @param points where a named joint or a stated point lies */
    static void draw(Keys place, Function<@Nullable Object, @Nullable Vec> points, Drawing draw) {
        new SecondPerson(place, points).draw(draw);
    }

    private void draw(Drawing draw) {
        var body = body();
        var arms = arms();
        if (place.yes("handsFront")) {
            group(body, true, draw.layer("back"));
            group(arms, false, draw.front());
        } else {
            body.addAll(arms);
            group(body, true, draw.layer(place.yes("front") ? "front" : "back"));
        }
    }

    private void group(List<String> outlines, boolean withHair, Drawing draw) {
        outlines.forEach(it -> draw.outlined(it, Role.HELPER_LINE, Role.HELPER_LINE, OUTLINE));
        outlines.forEach(it -> draw.add(Shape.filled(it, Role.HELPER)));
        if (withHair) {
            var head = head();
            var right = head.plus(new Vec(12, 3).turned(-lean));
            var left = head.plus(new Vec(-12, 3).turned(-lean));
            var crown = head.plus(new Vec(0, 11).turned(-lean));
            var hair = "M" + at(left) + "A12.8 12.8 0 0 1 " + at(right) + "Q" + at(crown) + " " + at(left) + "Z";
            draw.add(Shape.filled(hair, Role.HELPER_LINE));
        }
    }

    private List<String> body() {
        var outlines = new ArrayList<>(legs());
        outlines.add(capsule(up(38), 12.5, up(4), 11));
        outlines.add(capsule(up(50), 4.4, up(62).plus(facing, 0), 4.4));
        outlines.add(circle(head(), 12.5));
        return outlines;
    }

    private Vec head() {
        return up(69).plus(facing, 0);
    }

    private List<String> legs() {
        if (place.has("seated")) {
            var knee = hip.plus(38 * facing, -2);
            return List.of(
                    capsule(hip, 9, knee, 7), capsule(knee, 7, new Vec(knee.x(), 8), 5.6), foot(knee.x(), 6, 4, 9));
        }
        if (place.yes("kneel")) {
            var knee = new Vec(x + 2 * facing, 11);
            var ankle = new Vec(x - 34 * facing, 9);
            return List.of(capsule(hip, 9, knee, 7), capsule(knee, 7, ankle, 5.2), foot(ankle.x(), 9, 5, -9));
        }
        return List.of(
                capsule(new Vec(x - 5, 84), 8, new Vec(x - 7, 8), 5.6),
                capsule(new Vec(x + 5, 84), 8, new Vec(x + 7, 8), 5.6),
                foot(x - 7, 6, 4, 9),
                foot(x + 7, 6, 4, 9));
    }

    private String foot(double at, double heel, double toe, double length) {
        return capsule(new Vec(at, heel), 4.6, new Vec(at + length * facing, toe), 3.6);
    }

    private List<String> arms() {
        var ready = point("reach");
        var outlines = new ArrayList<>(arm(ready == null ? new Vec(x + 34 * facing, 96) : ready, point("elbow")));
        var second = point("reach2");
        if (second != null) {
            outlines.addAll(arm(second, point("elbow2")));
        }
        return outlines;
    }

    private List<String> arm(Vec target, @Nullable Vec elbow) {
        var shoulder = up(44).plus(3 * facing * Math.cos(Math.toRadians(lean)), 0);
        var side = -facing * place.number("elbowBend", 1);
        var reached = elbow == null
                ? TwoBones.reach(shoulder, target, UPPER_ARM, FOREARM, side)
                : new TwoBones(elbow, target);
        return List.of(
                capsule(shoulder, 6, reached.middle(), 5),
                capsule(reached.middle(), 4.8, reached.end(), 4),
                circle(reached.end(), 4.8));
    }

    private Vec up(double height) {
        return hip.plus(Vec.up(lean).times(height));
    }

    private @Nullable Vec point(String key) {
        return points.apply(place.values().get(key));
    }
}
