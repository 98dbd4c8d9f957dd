package health.steadfast.library.figures;

import java.util.List;
import java.util.stream.Stream;

/** A splint of ankle and foot: a shell behind the calf and under the sole, with a strap. */
final class Splint {

    private static final double LINE = 5.4;
    private static final double SHELL = 2.6;

    private Splint() {}

    static List<Shape> paint(BodyJoints joints, String side) {
        var ankle = joints.of("ankle" + side);
        var up = joints.of("knee" + side).minus(ankle).unit();
        var front = up.quarterRight();
        var shell = joints.view() == View.SIDE ? fromTheSide(joints, side, ankle, up, front) : bars(ankle, up, front);
        var strap = Outline.line(
                ankle.plus(up.times(23)).plus(front.times(-7)),
                ankle.plus(up.times(23)).plus(front.times(7)));
        return Stream.of(shell, strap)
                .flatMap(it -> Stream.of(Shape.lined(it, Role.ACCENT_LINE, LINE), Shape.lined(it, Role.ACCENT, SHELL)))
                .toList();
    }

    private static String fromTheSide(BodyJoints joints, String side, Vec ankle, Vec up, Vec front) {
        var heel = joints.of("heel" + side);
        var toe = joints.of("toe" + side);
        var down = toe.minus(heel).unit().quarterRight();
        return Outline.open(List.of(
                ankle.plus(up.times(27)).plus(front.times(-8)),
                ankle.plus(up.times(3)).plus(front.times(-6.6)),
                heel.plus(down.times(4)).plus(front.times(-3)),
                toe.plus(down.times(3))));
    }

    private static String bars(Vec ankle, Vec up, Vec front) {
        var left = Outline.line(ankle.plus(up.times(27)).plus(front.times(-8)), ankle.plus(front.times(-7)));
        var right = Outline.line(ankle.plus(up.times(27)).plus(front.times(8)), ankle.plus(front.times(7)));
        return left + right;
    }
}
