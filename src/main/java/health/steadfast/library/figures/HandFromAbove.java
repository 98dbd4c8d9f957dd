package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An open hand, fingers up, palm or back towards the reader. A bent finger is drawn as short as it looks. */
final class HandFromAbove extends Hand {

    private static final double FOREARM = 150;
    private static final List<Double> STRAIGHT = List.of(0.0, 0.0, 0.0);
    private static final Map<String, Vec> KNUCKLES = Map.of(
            "index", new Vec(27, 84),
            "middle", new Vec(9, 90),
            "ring", new Vec(-9, 87),
            "little", new Vec(-26, 77));
    private static final Map<String, Double> DIRECTIONS =
            Map.of("index", 5.0, "middle", 0.0, "ring", -5.0, "little", -11.0);

    private final View view;
    private final double sign;

    HandFromAbove(View view, Keys frame, double scale, boolean mirrored) {
        super(frame, scale, mirrored);
        this.view = view;
        this.sign = view == View.HAND_BACK ? -1 : 1;
    }

    @Override
    HandJoints solve() {
        var wrist = wrist(new Vec(120, 28));
        var heading = 90 + frame.number("bend", 0);
        var elbow = wrist.plus(Vec.right(90 + frame.number("forearm", 0)).times(-FOREARM / scale));
        var fingers = fingers();
        var bare = new HandJoints(view, wrist, elbow, heading, fingers, List.of(), grip(wrist, 90), sign, toStage);
        for (var name : HandJoints.FINGERS) {
            var knuckle = KNUCKLES.getOrDefault(name, wrist);
            var spread = DIRECTIONS.getOrDefault(name, 0.0) * frame.number("spread", 1);
            fingers.put(name, finger(name, bare.onPalm(knuckle.x(), knuckle.y()), heading - sign * spread));
        }
        return withThumb(bare);
    }

    private List<Vec> finger(String name, Vec knuckle, double angle) {
        var bones = BONES.getOrDefault(name, List.of());
        var flexion = flexion(name, STRAIGHT);
        var points = new ArrayList<>(List.of(knuckle));
        var bent = 0.0;
        for (var i = 0; i < bones.size(); i++) {
            bent += flexion.get(i);
            var seen = bones.get(i) * Math.cos(Math.toRadians(bent));
            points.add(points.getLast().plus(Vec.right(angle).times(seen)));
        }
        return points;
    }

    private HandJoints withThumb(HandJoints hand) {
        var root = hand.onPalm(28, 30);
        var touched = frame.text("thumbTo", "");
        if (!touched.isEmpty()) {
            var tip = hand.finger(touched).getLast();
            var bones = TwoBones.reach(root, tip.plus(4 * sign, -4), THUMB_FIRST + 8, THUMB_SECOND + 8, -sign);
            return hand.withThumb(List.of(root, bones.middle(), bones.end()), grip(tip, 90));
        }
        var angles = thumb(35, 10);
        var first = hand.heading() - sign * angles.get(0);
        var middle = root.plus(Vec.right(first).times(THUMB_FIRST + 4));
        var tip = middle.plus(Vec.right(first + sign * angles.get(1)).times(THUMB_SECOND + 2));
        return hand.withThumb(
                List.of(root, middle, tip), grip(hand.finger("index").getLast(), 90));
    }
}
