package health.steadfast.library.figures;

import static health.steadfast.library.figures.Stage.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The one or two arrows of a picture: drawn freely, or along the way a joint really takes. */
final class Arrows {

    private static final double WIDTH = 5;
    private static final double HALO = 4;
    private static final double HEAD = 11;
    private static final double OPENING = Math.toDegrees(0.62);
    private static final int SAMPLES = 24;

    private Arrows() {}

    /** @param frame the key frame of the picture */
    static List<Shape> of(PoseDocument pose, PoseShelf shelf, int frame) {
        return pose.keys().parts("arrows").stream()
                .filter(it -> belongs(pose, it, frame))
                .flatMap(it -> arrow(pose, shelf, it))
                .toList();
    }

    static boolean belongs(PoseDocument pose, Keys arrow, int frame) {
        var only = arrow.numbers("only");
        return only.isEmpty() ? frame == (int) arrow.number("in", pose.arrowsIn()) : only.contains((double) frame);
    }

    private static Stream<Shape> arrow(PoseDocument pose, PoseShelf shelf, Keys arrow) {
        var outline = arrow.has("joint") ? alongJoint(pose, shelf, arrow) : free(arrow);
        var width = arrow.number("w", WIDTH);
        return Stream.of(Shape.lined(outline, Role.HALO, width + HALO), Shape.lined(outline, Role.ARROW, width));
    }

    private static String free(Keys arrow) {
        var from = arrow.point("from", new Vec(0, 0));
        var to = arrow.point("to", new Vec(0, 0));
        var bend = arrow.number("bend", 0);
        var control =
                from.towards(to, 0.5).plus(to.minus(from).unit().quarterRight().times(-bend));
        var way = bend == 0 ? Outline.line(from, to) : Outline.curve(from, control, to);
        var heads = head(to, onCurve(from, control, to, 0.8));
        return way + heads + (arrow.yes("both") ? head(from, onCurve(from, control, to, 0.2)) : "");
    }

    private static Vec onCurve(Vec from, Vec control, Vec to, double share) {
        return from.towards(control, share).towards(control.towards(to, share), share);
    }

    private static String alongJoint(PoseDocument pose, PoseShelf shelf, Keys arrow) {
        var first = arrow.number("fromFrame", 0);
        var last = arrow.number("toFrame", pose.frames().count() - 1);
        var trim = arrow.number("trim", 0.08);
        var points = new ArrayList<Vec>();
        for (var i = 0; i <= SAMPLES; i++) {
            var share = (double) i / SAMPLES;
            if (share >= trim && share <= 1 - trim * 0.3) {
                points.add(joint(pose, shelf, arrow, first + (last - first) * share));
            }
        }
        var outline = new ArrayList<Vec>();
        for (var i = 0; i < points.size(); i++) {
            if (i % 3 == 0 || i == points.size() - 1) {
                outline.add(points.get(i));
            }
        }
        var end = head(outline.getLast(), points.get(Math.max(0, points.size() - 4)));
        var start = head(outline.getFirst(), points.get(Math.min(3, points.size() - 1)));
        return Outline.open(outline) + end + (arrow.yes("both") ? start : "");
    }

    private static Vec joint(PoseDocument pose, PoseShelf shelf, Keys arrow, double place) {
        var name = arrow.text("joint", "");
        var joint = Scene.joint(pose, shelf, place, name);
        return Objects.requireNonNull(joint, () -> "no such joint: " + name).plus(arrow.point("offset", new Vec(0, 0)));
    }

    private static String head(Vec tip, Vec before) {
        var direction = tip.minus(before).angle();
        return "M" + at(tip.minus(Vec.right(direction + OPENING).times(HEAD)))
                + "L" + at(tip)
                + "L" + at(tip.minus(Vec.right(direction - OPENING).times(HEAD)));
    }
}
