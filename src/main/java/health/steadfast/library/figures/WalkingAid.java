package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Both hands on a rollator, or one on a stick: for hands that hold nothing while walking, and for those whose step says
 * "your walking aid, or the wall".
 */
final class WalkingAid {

    private static final double SEATED = 66;
    private static final double STANDING = 80;
    private static final double LEANING = 30;
    private static final double HANDLE = 86;
    private static final double HALF_GRIP = 28;
    private static final Vec MIDDLE = new Vec(120, 90);

    private final PoseDocument pose;
    private final @Nullable String stickHand;

    private WalkingAid(PoseDocument pose, @Nullable String stickHand) {
        this.pose = pose;
        this.stickHand = stickHand;
    }

    static PoseDocument rollator(PoseDocument pose) {
        return new WalkingAid(pose, null).inHand();
    }

    /** @param hand the one of the document, before anything is mirrored */
    static PoseDocument stick(PoseDocument pose, String hand) {
        return new WalkingAid(pose, hand).inHand();
    }

    private PoseDocument inHand() {
        if (!hasPlace()) {
            return pose;
        }
        var index = new AtomicInteger();
        return OwnAid.with(
                pose, pose.props(), OwnAid.frames(pose, frame -> give(moved(frame, index.getAndIncrement()))));
    }

    private boolean hasPlace() {
        return pose.isAidInsteadOfTouch() || pose.view() == View.SIDE && isUpright() && areHandsFree();
    }

    private boolean isUpright() {
        var start = pose.frames().at(pose.stills().getFirst());
        return start.point("pelvis", MIDDLE).y() > STANDING && Math.abs(start.number("trunk", 0)) < LEANING;
    }

    private boolean areHandsFree() {
        for (var i = 0; i < pose.frames().count(); i++) {
            if (pose.frames().at(i).has("hands") || pose.frames().at(i).has("held")) {
                return false;
            }
        }
        return !pose.keys().has("held");
    }

    /** Some need the room for a rollator: {@code orAid} says how far each frame moves aside. */
    private Map<String, Object> moved(Map<String, Object> frame, int index) {
        var aside = pose.keys().numbers("orAid");
        if (index < aside.size() && aside.get(index) != 0) {
            var by = aside.get(index);
            var keys = new Keys(frame);
            frame.put("pelvis", aside(keys.numbers("pelvis"), by));
            var feet = new LinkedHashMap<String, Object>();
            Body.SIDES.forEach(side -> feet.put(side, aside(keys.part("feet").numbers(side), by)));
            frame.put("feet", feet);
        }
        return frame;
    }

    private static List<Object> aside(List<Double> point, double by) {
        var moved = new ArrayList<Object>(point);
        moved.set(0, point.getFirst() + by);
        return moved;
    }

    private void give(Map<String, Object> frame) {
        var pelvis = new Keys(frame).point("pelvis", MIDDLE);
        List.of("arms", "elbows", "elbowBend").forEach(frame::remove);
        var props = new ArrayList<Object>(frame.get("props") instanceof List<?> list ? list : List.of());
        if (pose.view() == View.BACK) {
            frame.put("hands", handsFromBehind(pelvis));
            props.add(aidFromBehind(pelvis));
        } else {
            var isSitting = pelvis.y() <= SEATED;
            frame.put("hands", isSitting ? onThighs(pelvis) : hands(pelvis));
            props.add(aid(pelvis, isSitting));
        }
        frame.put("props", props);
    }

    private Map<String, Object> hands(Vec pelvis) {
        if (stickHand == null) {
            return Map.of("R", point(pelvis.x() + 32, HANDLE), "L", point(pelvis.x() + 34, HANDLE));
        }
        return Map.of(stickHand, point(pelvis.x() + 24, HANDLE), otherHand(stickHand), point(pelvis.x() - 8, 78));
    }

    /** From behind the right hand is on the right of the picture. */
    private Map<String, Object> handsFromBehind(Vec pelvis) {
        var hands = new LinkedHashMap<String, Object>();
        hands.put("R", point(pelvis.x() + HALF_GRIP, HANDLE));
        hands.put("L", point(pelvis.x() - HALF_GRIP, HANDLE));
        if (stickHand != null) {
            var free = otherHand(stickHand);
            hands.put(free, point(pelvis.x() + View.BACK.sign(free) * 23, 82));
        }
        return hands;
    }

    private static String otherHand(String hand) {
        return hand.equals("R") ? "L" : "R";
    }

    private static Map<String, Object> onThighs(Vec pelvis) {
        return Map.of("R", point(pelvis.x() + 24, pelvis.y() + 12), "L", point(pelvis.x() + 26, pelvis.y() + 12));
    }

    /** Whoever sits has the aid beside the seat. */
    private Map<String, Object> aid(Vec pelvis, boolean isSitting) {
        return stickHand == null
                ? Map.of("type", "rollator", "x", isSitting ? besideSeat(pelvis) : pelvis.x() + 32, "y", 0)
                : Map.of("type", "walking-stick", "x", pelvis.x() + (isSitting ? -34 : 26), "y", 0);
    }

    /** Behind the seat, or before the feet where the picture ends behind the seat. */
    private double besideSeat(Vec pelvis) {
        var behind = pelvis.x() - 56;
        return behind - 8 > pose.crop().x() ? behind : pelvis.x() + 80;
    }

    private Map<String, Object> aidFromBehind(Vec pelvis) {
        if (stickHand == null) {
            return Map.of("type", "rollator-back", "x", pelvis.x(), "y", 0);
        }
        var out = View.BACK.sign(stickHand);
        return Map.of(
                "type",
                "walking-stick",
                "x",
                pelvis.x() + out * HALF_GRIP,
                "y",
                2,
                "facing",
                out > 0 ? "right" : "left");
    }

    private static List<Object> point(double x, double y) {
        return List.of(x, y);
    }
}
