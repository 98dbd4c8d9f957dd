package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;

/** Whether a still shows what it is about: the head, both hands, and the feet unless the picture ends at a table. */
final class FrameCheck {

    private static final double HAND = 6;
    private static final double FOOT = 5;

    private FrameCheck() {}

    static List<String> faults(PoseDocument pose, int frame, BodyJoints body) {
        var crop = pose.crop();
        var faults = new ArrayList<String>();
        check(faults, crop, "head", body.of("head"), Body.HEAD);
        for (var side : Body.SIDES) {
            check(faults, crop, "hand" + side, body.of("hand" + side), HAND);
            if (crop.y() <= 0) {
                check(faults, crop, "toe" + side, body.of("toe" + side), FOOT);
            }
        }
        pose.keys().parts("arrows").stream()
                .filter(it -> Arrows.belongs(pose, it, frame))
                .forEach(it -> arrow(faults, crop, it));
        return faults;
    }

    private static void arrow(List<String> faults, PoseDocument.Crop crop, Keys arrow) {
        for (var end : List.of("from", "to")) {
            var point = arrow.point(end);
            if (point != null) {
                check(faults, crop, "arrow " + end, point, 3);
            }
        }
    }

    private static void check(List<String> faults, PoseDocument.Crop crop, String what, Vec at, double radius) {
        var isInside = at.x() - radius >= crop.x()
                && at.x() + radius <= crop.x() + crop.width()
                && at.y() - radius >= crop.y()
                && at.y() + radius <= crop.y() + crop.height();
        if (!isInside) {
            faults.add(what + " cut off at " + Stage.pair(at.x(), at.y()));
        }
    }
}
