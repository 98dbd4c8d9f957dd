package health.steadfast.library.figures;

import static health.steadfast.library.figures.Outline.capsule;
import static health.steadfast.library.figures.Outline.circle;
import static health.steadfast.library.figures.Outline.curve;
import static health.steadfast.library.figures.Stage.at;
import static health.steadfast.library.figures.Stage.number;

import java.util.ArrayList;
import java.util.List;

/** Paints neck, head, hair and a friendly face that claims neither an age nor a sex. */
final class HeadPainter {

    private static final double R = Body.HEAD;
    private static final double LINE = 1.3;

    private final BodyJoints joints;
    private final List<Shape> shapes = new ArrayList<>();

    private HeadPainter(BodyJoints joints) {
        this.joints = joints;
    }

    static List<Shape> paint(BodyJoints joints) {
        var painter = new HeadPainter(joints);
        painter.neckAndHead();
        switch (joints.view()) {
            case FRONT -> painter.front();
            case BACK -> painter.back();
            case SIDE, HAND_SIDE, HAND_PALM, HAND_BACK -> painter.side();
        }
        return painter.shapes;
    }

    private void neckAndHead() {
        var neck = joints.of("neck");
        var head = joints.of("head");
        shapes.add(Shape.filled(capsule(neck, 5.2, neck.towards(head, 0.6), 5), Role.SKIN_FAR));
        shapes.add(Shape.halo(circle(head, R)));
        shapes.add(Shape.filled(circle(head, R), Role.SKIN));
    }

    private void back() {
        var turn = joints.headTurn() * 6;
        shapes.add(Shape.filled(circle(on(-R + 0.6 - turn * 0.2, -1.5), 2.6), Role.SKIN));
        shapes.add(Shape.filled(circle(on(R - 0.6 - turn * 0.2, -1.5), 2.6), Role.SKIN));
        hair("M" + at(on(-R - 0.6, -2)) + cap(R + 0.6, 1, on(R + 0.6, -2))
                + "Q" + at(on(R - 3, -11.5)) + " " + at(on(5, -12))
                + "Q" + at(on(0, -13)) + " " + at(on(-5, -12))
                + "Q" + at(on(-R + 3, -11.5)) + " " + at(on(-R - 0.6, -2)) + "Z");
    }

    private void front() {
        var turn = joints.headTurn() * 6.5;
        hair("M" + at(on(-R - 0.6, -1)) + cap(R + 0.6, 1, on(R + 0.6, -1))
                + "Q" + at(on(R - 2 + turn * 0.3, 6)) + " " + at(on(turn * 0.9 + 4, 7.2))
                + "Q" + at(on(turn * 0.9 - 5, 8.6)) + " " + at(on(-R + 2 + turn * 0.3, 3.5)) + "Z");
        eye(-4.6 + turn);
        eye(4.6 + turn);
        line(curve(on(-3.6 + turn, -5), on(turn, -8), on(3.6 + turn, -5)));
    }

    /** A stated gaze shows the white of the eyes, so that eyes that move alone can be seen. */
    private void eye(double x) {
        var gaze = joints.gaze();
        if (!joints.eyesOpen()) {
            line(curve(on(x - 2, 0.6), on(x, -1.4), on(x + 2, 0.6)));
        } else if (joints.frame().has("gaze")) {
            shapes.add(Shape.outlined(circle(on(x, 0.4), 3.4), Role.WHITE, Role.FACE, 0.8));
            shapes.add(Shape.filled(circle(on(x + gaze.x() * 1.6, 0.4 + gaze.y() * 1.6), 1.8), Role.FACE));
        } else {
            shapes.add(Shape.filled(circle(on(x, 0.4), 1.55), Role.FACE));
        }
    }

    private void side() {
        shapes.add(Shape.filled(capsule(on(R - 2.5, -1.2), 2.6, on(R + 0.8, -2), 1.7), Role.SKIN));
        hair("M" + at(on(11, 10.6)) + cap(R + 0.8, 0, on(-11.6, -10))
                + "Q" + at(on(-6.4, -8.4)) + " " + at(on(-4.4, -1.5))
                + "Q" + at(on(-1, 6.6)) + " " + at(on(11, 10.6)) + "Z");
        if (joints.eyesOpen()) {
            var gaze = joints.gaze();
            shapes.add(Shape.filled(circle(on(7.4 + gaze.x(), 1.2 + gaze.y()), 1.6), Role.FACE));
        } else {
            line(curve(on(5.4, 1.6), on(7.4, -0.6), on(9.4, 1.6)));
        }
        line(curve(on(6.2, -6.4), on(8.6, -7.4), on(10.2, -5)));
    }

    private void hair(String outline) {
        shapes.add(Shape.filled(outline, Role.HAIR));
    }

    private void line(String outline) {
        shapes.add(Shape.lined(outline, Role.FACE, LINE));
    }

    private static String cap(double radius, int sweep, Vec end) {
        return "A" + number(radius) + " " + number(radius) + " 0 0 " + sweep + " " + at(end);
    }

    /** A point of the face, seen from the middle of the head. */
    private Vec on(double x, double y) {
        return joints.of("head").plus(new Vec(x, y).turned(-joints.headAngle()));
    }
}
