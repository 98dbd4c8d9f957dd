package health.steadfast.library.figures;

import static health.steadfast.library.figures.Outline.capsule;
import static health.steadfast.library.figures.Outline.circle;
import static health.steadfast.library.figures.Outline.closed;
import static health.steadfast.library.figures.Outline.curve;
import static health.steadfast.library.figures.Outline.open;

import java.util.ArrayList;
import java.util.List;

/** Paints a hand from its joints; what it holds lies between its far fingers and its thumb. */
final class HandPainter {

    private final HandJoints hand;
    private final List<Shape> held;
    private final List<Shape> shapes = new ArrayList<>();

    private HandPainter(HandJoints hand, List<Shape> held) {
        this.hand = hand;
        this.held = held;
    }

    /**
     * @param held what thumb and finger hold, in the hand's units
     * @param isHelpers whether it is the hand of the second person, whose sleeve is pale
     */
    static List<Shape> paint(HandJoints hand, List<Shape> held, boolean isHelpers) {
        var painter = new HandPainter(hand, held);
        painter.forearm(isHelpers);
        if (hand.view() == View.HAND_SIDE) {
            painter.side();
        } else {
            painter.above();
        }
        return painter.shapes;
    }

    private void forearm(boolean isHelpers) {
        var wrist = hand.view() == View.HAND_SIDE ? 17.5 : 20;
        fill(capsule(hand.elbow(), 21, hand.wrist(), wrist), Role.SKIN);
        var sleeve = capsule(hand.elbow(), 27, hand.elbow().towards(hand.wrist(), 0.62), 24);
        shapes.add(
                isHelpers
                        ? Shape.outlined(sleeve, Role.HELPER, Role.HELPER_LINE, 3)
                        : Shape.filled(sleeve, Role.SHIRT));
    }

    private void side() {
        finger("little", Role.SKIN_FAR);
        finger("ring", Role.SKIN_FAR);
        finger("middle", Role.SKIN_FAR);
        var palm = capsule(hand.onPalm(4, 0), 18.5, hand.onPalm(56, 2), 16.5);
        shapes.add(Shape.halo(palm));
        fill(palm, Role.SKIN);
        fill(capsule(hand.wrist(), 17, hand.onPalm(30, 0), 17.4), Role.SKIN);
        shapes.addAll(held);
        finger("index", Role.SKIN);
        fill(circle(hand.onPalm(58, 2), 11.5), Role.SKIN);
        thumb(24, 20.5);
        fill(circle(hand.onPalm(24, -2), 12.6), Role.SKIN);
    }

    private void above() {
        var palm = List.of(
                hand.onPalm(-17, 4),
                hand.onPalm(17, 4),
                hand.onPalm(30, 34),
                hand.onPalm(28, 80),
                hand.onPalm(-26, 74),
                hand.onPalm(-25, 30));
        shapes.add(Shape.outlined(closed(palm), Role.SKIN, Role.SKIN, 18));
        HandJoints.FINGERS.forEach(it -> finger(it, Role.SKIN));
        var inner =
                palm.stream().map(it -> it.towards(hand.onPalm(0, 45), 0.12)).toList();
        shapes.add(Shape.outlined(closed(inner), Role.SKIN, Role.SKIN, 14));
        HandJoints.FINGERS.forEach(this::foldedFinger);
        if (hand.view() == View.HAND_BACK) {
            HandJoints.FINGERS.forEach(this::nail);
        } else {
            shapes.add(
                    Shape.lined(curve(hand.onPalm(22, 62), hand.onPalm(4, 52), hand.onPalm(6, 20)), Role.SKIN_FAR, 2));
        }
        shapes.addAll(held);
        thumb(24.5, 21);
        fill(circle(hand.onPalm(18, 34), 17), Role.SKIN);
    }

    private void finger(String name, Role skin) {
        var outline = open(hand.finger(name));
        var width = name.equals("little") ? 16 : 18.4;
        shapes.add(Shape.lined(outline, Role.HALO, width + 3.2));
        shapes.add(Shape.lined(outline, skin, width));
    }

    /** In a fist the fingers lie over the palm. */
    private void foldedFinger(String name) {
        var points = hand.finger(name);
        var tip = points.getLast();
        var root = points.getFirst();
        var folded = hand.view() == View.HAND_PALM
                && tip.distance(root) < points.get(1).distance(root) * 0.9 + 26;
        shapes.add(Shape.lined(open(points), Role.SKIN, 18).seen(folded));
    }

    /** To be seen while the finger is not bent so far that its end lies under the hand. */
    private void nail(String name) {
        var points = hand.finger(name);
        var along = points.get(1).minus(points.get(0));
        var back = points.get(2).minus(points.get(3)).unit();
        var end = points.get(3).plus(back.times(2));
        var outline = open(List.of(end.plus(back.times(5)), end));
        var isSeen = along.x() * back.x() + along.y() * back.y() < 0;
        shapes.add(Shape.lined(outline, Role.NAIL, 7).seen(isSeen));
    }

    private void thumb(double halo, double width) {
        shapes.add(Shape.lined(open(hand.thumb()), Role.HALO, halo));
        shapes.add(Shape.lined(open(hand.thumb()), Role.SKIN, width));
    }

    private void fill(String outline, Role role) {
        shapes.add(Shape.filled(outline, role));
    }
}
