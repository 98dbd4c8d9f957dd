package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A hand whose thumb side is towards the reader, fingers to the right. */
final class HandFromTheSide extends Hand {

    private static final double FOREARM = 130;
    private static final List<Double> AT_REST = List.of(15.0, 20.0, 10.0);
    private static final Map<String, Vec> KNUCKLES = Map.of(
            "index", new Vec(66, 2),
            "middle", new Vec(69, 6),
            "ring", new Vec(66, 9),
            "little", new Vec(59, 10));

    /** From the tip of a finger to the tip of the thumb that touches it. */
    private static final double PINCH = 13;

    /** What a grip needs beside the thickness of what it holds, so that both tips just touch it. */
    private static final double SKIN = 5.5;

    /** The last joint of a finger bends with the middle one. */
    private static final double FOLLOWS = 0.6;

    private final double thickness;

    HandFromTheSide(Keys frame, double scale, boolean mirrored, double thickness) {
        super(frame, scale, mirrored);
        this.thickness = thickness;
    }

    @Override
    HandJoints solve() {
        var wrist = wrist(new Vec(74, 110));
        var forearm = frame.number("forearm", 0);
        var heading = forearm + frame.number("bend", 0);
        var elbow = wrist.plus(Vec.right(forearm).times(-FOREARM / scale));
        var fingers = fingers();
        var bare =
                new HandJoints(View.HAND_SIDE, wrist, elbow, heading, fingers, List.of(), grip(wrist, 0), 1, toStage);
        for (var name : HandJoints.FINGERS) {
            var knuckle = KNUCKLES.getOrDefault(name, wrist);
            fingers.put(name, finger(name, bare.onPalm(knuckle.x(), knuckle.y()), heading));
        }
        return withThumb(bare);
    }

    private List<Vec> finger(String name, Vec knuckle, double heading) {
        var bones = BONES.getOrDefault(name, List.of());
        var target = frame.part("touch").point(name);
        return target == null
                ? chain(knuckle, heading, bones, flexion(name, AT_REST))
                : touching(knuckle, fromStage(target), bones);
    }

    private static List<Vec> chain(Vec root, double heading, List<Double> bones, List<Double> flexion) {
        var points = new ArrayList<>(List.of(root));
        var angle = heading;
        for (var i = 0; i < bones.size(); i++) {
            angle -= flexion.get(i);
            points.add(points.getLast().plus(Vec.right(angle).times(bones.get(i))));
        }
        return points;
    }

    /** A finger whose tip lies at a point, bent as much as the distance asks for. */
    private static List<Vec> touching(Vec knuckle, Vec target, List<Double> bones) {
        var least = 0.0;
        var most = 105.0;
        for (var i = 0; i < 30; i++) {
            var middle = (least + most) / 2;
            if (bent(knuckle, 0, bones, middle).getLast().distance(knuckle) > target.distance(knuckle)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        var straight = bent(knuckle, 0, bones, least).getLast().minus(knuckle).angle();
        return bent(knuckle, target.minus(knuckle).angle() - straight, bones, least);
    }

    private static List<Vec> bent(Vec knuckle, double heading, List<Double> bones, double flexion) {
        return chain(knuckle, heading, bones, List.of(0.0, flexion, flexion * FOLLOWS));
    }

    private HandJoints withThumb(HandJoints hand) {
        var root = hand.onPalm(20, -9);
        var pinched = frame.text("thumbTo", "");
        var target = frame.part("touch").point("thumb");
        if (target != null) {
            var bend = frame.number("thumbBend", -1);
            var bones = TwoBones.reach(root, fromStage(target), THUMB_FIRST + 6, THUMB_SECOND + 6, bend);
            var index = hand.finger("index").getLast();
            return hand.withThumb(
                    List.of(root, bones.middle(), bones.end()),
                    grip(
                            index.towards(bones.end(), 0.5),
                            bones.end().minus(index).angle()));
        }
        if (!pinched.isEmpty()) {
            return pinching(hand, root, hand.finger(pinched));
        }
        var thumb = chain(root, hand.heading(), List.of(THUMB_FIRST, THUMB_SECOND), thumb(25, 15));
        return hand.withThumb(thumb, grip(hand.finger("index").getLast().plus(0, -14), -90));
    }

    private HandJoints pinching(HandJoints hand, Vec root, List<Vec> finger) {
        var tip = finger.getLast();
        var towardsThumb = tip.minus(finger.get(2)).unit().quarterRight();
        var gap = PINCH + (frame.text("grip", "").equals("fit") ? thickness + SKIN : frame.number("grip", 0));
        var bones = TwoBones.reach(
                root,
                tip.plus(towardsThumb.times(gap)),
                THUMB_FIRST + 6,
                THUMB_SECOND + 6,
                frame.number("thumbBend", -1));
        return hand.withThumb(
                List.of(root, bones.middle(), bones.end()),
                grip(tip.plus(towardsThumb.times(gap / 2)), towardsThumb.angle()));
    }
}
