package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an author should look at again: joints beyond what people can do, feet in the floor or above it (see {@link
 * FootCheck}), targets out of reach, parts outside the stage or cut off (see {@link FrameCheck}). Angles in degrees, after the usual ranges of motion with leeway where a
 * straight back stands for a bent one and a shoulder without its blade.
 */
final class PoseCheck {

    private record Range(double least, double most) {}

    private static final Map<String, Range> LIMITS = Map.of(
            "trunk", new Range(-125, 95),
            "neck", new Range(-45, 45),
            "hip", new Range(-30, 148),
            "knee", new Range(-2, 140),
            "ankle", new Range(-56, 40),
            "shoulder", new Range(-82, 180),
            "elbow", new Range(-2, 150));

    private static final List<Range> FINGER = List.of(new Range(-35, 90), new Range(-2, 105), new Range(-5, 80));
    private static final double REACH = 1.5;

    private final PoseDocument pose;
    private final List<String> faults = new ArrayList<>();

    private PoseCheck(PoseDocument pose) {
        this.pose = pose;
    }

    static List<String> faults(PoseDocument pose, PoseShelf shelf) {
        var check = new PoseCheck(pose);
        for (var i = 0; i < pose.frames().count(); i++) {
            var frame = pose.frames().at(i);
            var joints = Poser.joints(pose, shelf, i, frame);
            if (joints instanceof BodyJoints body) {
                check.body(i, frame, body);
            } else if (joints instanceof HandJoints hand) {
                check.fingers(i, frame, hand);
            }
        }
        return check.faults;
    }

    private void body(int index, Keys frame, BodyJoints body) {
        limit(index, "trunk", "", frame.number("trunk", 0));
        limit(index, "neck", "", frame.number("neck", 0));
        for (var side : Body.SIDES) {
            if (body.view() == View.SIDE) {
                sideAngles(index, frame, body, side);
            }
            floor(index, body, side);
            reach(index, frame, body, side);
        }
        var ground = new Ground(Stream.concat(pose.props().stream(), frame.parts("props").stream())
                .toList());
        FootCheck.faults(ground, body).forEach(it -> fault(index, it));
        if (pose.stills().contains(index)) {
            FrameCheck.faults(pose, index, body).forEach(it -> fault(index, it));
        }
        body.all().forEach((name, at) -> {
            if (at.x() < 2 || at.x() > Stage.WIDTH - 2 || at.y() > Stage.FLOOR - 2) {
                fault(index, name + " outside the stage " + at);
            }
        });
    }

    private void sideAngles(int index, Keys frame, BodyJoints body, String side) {
        var trunk = frame.number("trunk", 0);
        var thigh = hanging(body, "hip" + side, "knee" + side);
        var shank = hanging(body, "knee" + side, "ankle" + side);
        var upper = hanging(body, "shoulder" + side, "elbow" + side);
        var fore = hanging(body, "elbow" + side, "hand" + side);
        if (!frame.part("knees").has(side)) {
            limit(index, "hip", side, turn(thigh + trunk));
            limit(index, "knee", side, turn(thigh - shank));
            limit(index, "ankle", side, turn(body.footAngle(side) - shank));
        }
        if (!frame.part("elbows").has(side)) {
            limit(index, "shoulder", side, turnArm(upper + trunk));
            var bend = frame.part("elbowBend").number(side, 1);
            limit(index, "elbow", side, turn(fore - upper) * bend);
        }
    }

    /** A limb's direction: 0 straight down, positive forward. */
    private static double hanging(BodyJoints body, String from, String to) {
        return body.of(to).minus(body.of(from)).angle() + 90;
    }

    private static double turn(double angle) {
        return Math.IEEEremainder(angle, 360);
    }

    /** Arms go up forwards, so that straight up counts as 180 and not as -180. */
    private static double turnArm(double angle) {
        var turned = turn(angle);
        return turned < -100 ? turned + 360 : turned;
    }

    private void floor(int index, BodyJoints body, String side) {
        for (var part : List.of("heel", "toe")) {
            if (body.of(part + side).y() < 2) {
                fault(
                        index,
                        part + side + " below the floor "
                                + Stage.number(body.of(part + side).y()));
            }
        }
    }

    private void reach(int index, Keys frame, BodyJoints body, String side) {
        var hand = frame.part("hands").point(side);
        if (hand != null && hand.distance(body.of("hand" + side)) > REACH) {
            fault(index, "hand" + side + " cannot reach by " + Stage.number(hand.distance(body.of("hand" + side))));
        }
        var foot = frame.part("feet").point(side);
        if (foot != null) {
            var missing = foot.plus(0, Body.ANKLE).distance(body.of("ankle" + side));
            if (missing > REACH) {
                fault(index, "foot" + side + " cannot reach by " + Stage.number(missing));
            }
        }
    }

    private void fingers(int index, Keys frame, HandJoints hand) {
        frame.part("fingers").values().keySet().forEach(finger -> {
            var angles = frame.part("fingers").numbers(finger);
            for (var i = 0; i < Math.min(3, angles.size()); i++) {
                if (angles.get(i) < FINGER.get(i).least()
                        || angles.get(i) > FINGER.get(i).most()) {
                    fault(index, finger + " joint " + (i + 1) + " " + Stage.number(angles.get(i)));
                }
            }
        });
        var touch = frame.part("touch");
        touch.values().keySet().forEach(finger -> {
            var at = hand.at(finger);
            var target = touch.point(finger);
            if (at != null && target != null && at.distance(target) > REACH) {
                fault(index, finger + " cannot reach by " + Stage.number(at.distance(target)));
            }
        });
    }

    private void limit(int index, String joint, String side, double angle) {
        var range = LIMITS.get(joint);
        if (range != null && (angle < range.least() || angle > range.most())) {
            fault(index, joint + side + " " + Stage.number(angle));
        }
    }

    private void fault(int index, String what) {
        faults.add(pose.slug() + " frame " + index + ": " + what);
    }
}
