package health.steadfast.library.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lengths of the one body that does all exercises, and how a frame becomes joints. */
final class Body {

    static final double TRUNK = 46;
    static final double NECK = 24.5;
    static final double HEAD = 14.5;
    static final double UPPER_ARM = 28;
    static final double FOREARM = 32;
    static final double THIGH = 42;
    static final double SHANK = 41;

    /** The ankle above the sole. */
    static final double ANKLE = 8;

    private static final double HALF_SHOULDERS = 17;
    private static final double HALF_HIPS = 9;
    private static final double NECK_IN_TRUNK = 7;
    static final List<String> SIDES = List.of("R", "L");

    private final View view;
    private final Keys frame;
    private final BodyJoints joints;
    private final double trunk;

    private Body(View view, Keys frame) {
        this.view = view;
        this.frame = frame;
        this.joints = new BodyJoints(view, frame);
        this.trunk = frame.number("trunk", 0);
    }

    static BodyJoints solve(View view, Keys frame) {
        return new Body(view, frame).solve();
    }

    private BodyJoints solve() {
        var up = Vec.up(trunk);
        var pelvis = frame.point("pelvis", new Vec(120, 90));
        var neck = pelvis.plus(up.times(TRUNK));
        joints.put("pelvis", pelvis);
        joints.put("neck", neck);
        joints.put(
                "head",
                neck.plus(up.times(NECK_IN_TRUNK))
                        .plus(Vec.up(joints.headAngle()).times(NECK - NECK_IN_TRUNK)));
        for (var side : SIDES) {
            var across = up.quarterRight().times(view.sign(side));
            joints.put(
                    "shoulder" + side, neck.plus(across.times(HALF_SHOULDERS)).plus(up.times(-3)));
            joints.put("hip" + side, pelvis.plus(across.times(HALF_HIPS)));
            arm(side, view.sign(side));
            leg(side, view.sign(side));
        }
        return joints;
    }

    private void arm(String side, double sign) {
        var shoulder = joints.of("shoulder" + side);
        var target = frame.part("hands").point(side);
        var elbow = frame.part("elbows").point(side);
        if (target != null && elbow != null) {
            putArm(side, elbow, target);
        } else if (target != null) {
            var bend = frame.part("elbowBend").number(side, 1);
            var reached = TwoBones.reach(shoulder, target, UPPER_ARM, FOREARM, view.isFlat() ? sign * bend : -bend);
            putArm(side, reached.middle(), reached.end());
        } else {
            var factor = view.isFlat() ? sign : 1;
            var angles = angles("arms", side, view.isFlat() ? List.of(8.0, 4.0) : List.of(0.0, 12.0));
            var upper = -trunk + angles.get(0) * factor;
            var middle = shoulder.plus(Vec.down(upper).times(UPPER_ARM));
            putArm(
                    side,
                    middle,
                    middle.plus(Vec.down(upper + angles.get(1) * factor).times(FOREARM)));
        }
    }

    private void putArm(String side, Vec elbow, Vec hand) {
        joints.put("elbow" + side, elbow);
        joints.put("hand" + side, hand);
    }

    private void leg(String side, double sign) {
        var hip = joints.of("hip" + side);
        var sole = frame.part("feet").numbers(side);
        var knee = frame.part("knees").point(side);
        if (sole.size() >= 2) {
            var ankle = new Vec(sole.get(0), sole.get(1) + ANKLE);
            var bend = frame.part("kneeBend").number(side, 1);
            var reached = TwoBones.reach(hip, ankle, THIGH, SHANK, view.isFlat() ? sign * bend : bend);
            putLeg(
                    side,
                    knee == null ? reached.middle() : knee,
                    knee == null ? reached.end() : ankle,
                    sole.size() > 2 ? sole.get(2) : 0);
        } else {
            hangingLeg(side, hip, knee, view.isFlat() ? sign : 1);
        }
    }

    private void hangingLeg(String side, Vec hip, @Nullable Vec fixedKnee, double factor) {
        var angles = angles("legs", side, List.of(0.0, 0.0, 0.0));
        var thigh = -trunk + angles.get(0) * factor;
        var shank = thigh - angles.get(1) * factor;
        var knee = fixedKnee == null ? hip.plus(Vec.down(thigh).times(THIGH)) : fixedKnee;
        var foot = view.isFlat() ? 0 : shank + (angles.size() > 2 ? angles.get(2) : 0);
        putLeg(side, knee, knee.plus(Vec.down(shank).times(SHANK)), foot);
    }

    private void putLeg(String side, Vec knee, Vec ankle, double foot) {
        joints.put("knee" + side, knee);
        joints.put("ankle" + side, ankle);
        joints.putFoot(side, foot);
        joints.put("toe" + side, ankle.plus(toe(view.sign(side), foot)));
        joints.put("heel" + side, ankle.plus(view.isFlat() ? new Vec(0, -3) : new Vec(-2.5, -2.5).turned(foot)));
    }

    private Vec toe(double sign, double foot) {
        return switch (view) {
            case FRONT -> new Vec(sign * 3, -5);
            case BACK -> new Vec(sign * 2.2, 0.5);
            case SIDE, HAND_SIDE, HAND_PALM, HAND_BACK -> new Vec(15, -4).turned(foot);
        };
    }

    private List<Double> angles(String key, String side, List<Double> otherwise) {
        var stated = frame.part(key).numbers(side);
        return stated.size() >= 2 ? stated : otherwise;
    }
}
