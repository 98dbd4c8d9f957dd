package health.steadfast.library.figures;

import static health.steadfast.library.figures.Outline.capsule;
import static health.steadfast.library.figures.Outline.circle;
import static health.steadfast.library.figures.Outline.closed;

import java.util.ArrayList;
import java.util.List;

/**
 * Paints a body from its joints: far limbs first. Near limbs have a halo before their fills, so that limbs stand apart
 * without outlines and without cuts at the joints; that carries print in grey as well.
 */
final class BodyPainter {

    private final BodyJoints joints;
    private final View view;
    private final List<Shape> shapes = new ArrayList<>();
    private final Vec up;

    private BodyPainter(BodyJoints joints) {
        this.joints = joints;
        this.view = joints.view();
        this.up = joints.of("neck").minus(joints.of("pelvis")).times(1 / Body.TRUNK);
    }

    static List<Shape> paint(BodyJoints joints) {
        var painter = new BodyPainter(joints);
        if (joints.view().isFlat()) {
            painter.flat();
        } else {
            painter.side();
        }
        return painter.shapes;
    }

    /** Forearms and hands once more, for a worktop that stands between the figure and the reader. */
    static List<Shape> handsOnTop(BodyJoints joints) {
        var painter = new BodyPainter(joints);
        for (var side : Body.SIDES) {
            painter.forearm(side, Role.SKIN, true);
        }
        return painter.shapes;
    }

    /** The near forearm once more, for an armrest that stands between the figure and the reader. */
    static List<Shape> nearHandOnTop(BodyJoints joints) {
        var painter = new BodyPainter(joints);
        painter.forearm("R", Role.SKIN, true);
        return painter.shapes;
    }

    private void side() {
        arm("L", true);
        leg("L", true);
        fill(capsule(along(0), 12.4, along(6), 12), Role.LEGS);
        fill(capsule(along(36.5), 13.6, along(8), 12.2), Role.SHIRT);
        leg("R", false);
        fill(capsule(along(0), 11.2, along(4), 11.2), Role.LEGS);
        fill(capsule(along(14), 12.5, along(10), 12.3), Role.SHIRT);
        shapes.addAll(HeadPainter.paint(joints));
        arm("R", false);
    }

    /** From behind the arms come first: they reach away from the reader. */
    private void flat() {
        if (view == View.BACK) {
            arms();
        }
        leg("R", false);
        leg("L", false);
        var hips = closed(List.of(beside(-8, -1), beside(8, -1), beside(8, 6), beside(-8, 6)));
        shapes.add(Shape.outlined(hips, Role.LEGS, Role.LEGS, 11));
        var trunk = closed(List.of(beside(-7.5, 8), beside(7.5, 8), beside(12, 39), beside(-12, 39)));
        shapes.add(Shape.outlined(trunk, Role.SHIRT, Role.SHIRT, 14));
        fill(capsule(beside(-3.6, 46), 2.4, beside(3.6, 46), 2.4), Role.SKIN_FAR);
        if (view == View.FRONT) {
            arms();
        }
        shapes.addAll(HeadPainter.paint(joints));
    }

    private void arms() {
        arm("R", false);
        arm("L", false);
    }

    private void leg(String side, boolean far) {
        var colour = far ? Role.LEGS_FAR : Role.LEGS;
        var foot = foot(side);
        var shank = capsule(joints.of("knee" + side), 8.8, joints.of("ankle" + side), 6.2);
        var thigh = capsule(joints.of("hip" + side), 11.4, joints.of("knee" + side), 8.8);
        if (!far) {
            shapes.add(Shape.halo(foot));
            shapes.add(Shape.halo(thigh));
            shapes.add(Shape.halo(shank));
        }
        fill(foot, footColour(side, far));
        fill(shank, colour);
        fill(thigh, colour);
        if (joints.frame().text("splint", "").equals(side)) {
            shapes.addAll(Splint.paint(joints, side));
        }
    }

    private Role footColour(String side, boolean far) {
        if (joints.barefoot(side)) {
            return far ? Role.SKIN_FAR : Role.SKIN;
        }
        return far ? Role.SHOE_FAR : Role.SHOE;
    }

    private String foot(String side) {
        var ankle = joints.of("ankle" + side);
        var toe = joints.of("toe" + side);
        return switch (view) {
            case FRONT -> capsule(ankle.plus(0, -1), 6.4, toe, 6);
            case BACK -> capsule(ankle.plus(0, -2), 6, toe, 6.2);
            case SIDE, HAND_SIDE, HAND_PALM, HAND_BACK -> capsule(joints.of("heel" + side), 5.5, toe, 4);
        };
    }

    private void arm(String side, boolean far) {
        var shoulder = joints.of("shoulder" + side);
        var elbow = joints.of("elbow" + side);
        var upper = capsule(shoulder, 7.8, shoulder.towards(elbow, 0.98), 6.6);
        if (!far) {
            shapes.add(Shape.halo(forearmOutline(side)));
            shapes.add(Shape.halo(circle(joints.of("hand" + side), 6)));
            shapes.add(Shape.halo(upper));
        }
        forearm(side, far ? Role.SKIN_FAR : Role.SKIN, false);
        fill(upper, far ? Role.SHIRT_FAR : Role.SHIRT_NEAR);
    }

    private void forearm(String side, Role skin, boolean withHalo) {
        var hand = joints.of("hand" + side);
        if (withHalo) {
            shapes.add(Shape.halo(forearmOutline(side)));
            shapes.add(Shape.halo(circle(hand, 6)));
        }
        var way = hand.minus(joints.of("elbow" + side)).unit();
        var finger = joints.points(side) ? 12 : 1;
        fill(capsule(hand, 2.9, hand.plus(way.times(finger)), 2.3), skin);
        fill(forearmOutline(side), skin);
        fill(circle(hand, 6), skin);
    }

    private String forearmOutline(String side) {
        var elbow = joints.of("elbow" + side);
        var way = joints.of("hand" + side).minus(elbow);
        var wrist = elbow.plus(way.unit().times(Math.max(0, way.length() - 6)));
        return capsule(elbow, 5.8, wrist, 4.6);
    }

    private void fill(String outline, Role role) {
        shapes.add(Shape.filled(outline, role));
    }

    private Vec along(double height) {
        return joints.of("pelvis").plus(up.times(height));
    }

    private Vec beside(double across, double height) {
        return along(height).plus(up.quarterRight().times(across));
    }
}
