package health.steadfast.library.figures;

import health.steadfast.shared.FigureAid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * The same pose with an aid of the patient's own: the wheelchair instead of the chair, a rollator or a stick for hands
 * that are free while walking, a splint on a leg. Where an aid has no place in a pose, the pose stays as it is.
 */
final class OwnAid {

    private static final double SEATED = 66;
    private static final double STANDING = 80;
    private static final double LEANING = 30;
    private static final double FOOTREST = 9;
    private static final String ROLLATOR = "rollator";

    private final PoseDocument pose;

    private OwnAid(PoseDocument pose) {
        this.pose = pose;
    }

    /** @param isMirrored a mirrored picture shows its right leg as a left one */
    static PoseDocument in(PoseDocument pose, FigureAid aid, boolean isMirrored) {
        var own = new OwnAid(pose);
        return switch (aid) {
            case NONE -> pose;
            case WHEELCHAIR -> own.wheelchair();
            case ROLLATOR -> own.walking(null);
            case STICK_LEFT -> own.walking(isMirrored ? "R" : "L");
            case STICK_RIGHT -> own.walking(isMirrored ? "L" : "R");
            case SPLINT_LEFT -> own.splint(isMirrored ? "R" : "L");
            case SPLINT_RIGHT -> own.splint(isMirrored ? "L" : "R");
        };
    }

    private PoseDocument splint(String leg) {
        return pose.view().isHand() ? pose : with(pose.props(), frames(frame -> frame.put("splint", leg)));
    }

    private PoseDocument wheelchair() {
        var isSeat = pose.props().stream().anyMatch(OwnAid::isSeat);
        if (!isSeat || pose.view() == View.BACK || pose.view().isHand() || !everywhere(it -> it <= SEATED)) {
            return pose;
        }
        var props =
                pose.props().stream().map(it -> isSeat(it) ? inWheels(it) : it).toList();
        return with(props, frames(frame -> {
            if (pose.view() == View.SIDE) {
                frame.put("feet", onFootrest(Keys.of(frame.get("feet"))));
            }
        }));
    }

    private static boolean isSeat(Keys prop) {
        return prop.text("type", "").equals("chair") && !prop.has("role");
    }

    private Keys inWheels(Keys chair) {
        var wheels = new LinkedHashMap<>(chair.values());
        wheels.put("type", pose.view() == View.FRONT ? "wheelchair-front-both-arms" : "wheelchair-side");
        return new Keys(wheels);
    }

    /** Feet that stood flat on the floor stand on the footrest. */
    private static Map<String, Object> onFootrest(Keys feet) {
        var raised = new LinkedHashMap<>(feet.values());
        for (var side : Body.SIDES) {
            var foot = new ArrayList<Object>(feet.numbers(side));
            if (foot.size() >= 2 && ((Double) foot.get(1)) < 1) {
                foot.set(1, FOOTREST);
                raised.put(side, foot);
            }
        }
        return raised;
    }

    /**
     * Both hands on a rollator, or one on a stick; only where they hold nothing yet.
     *
     * @param stickHand null: a rollator
     */
    private PoseDocument walking(@Nullable String stickHand) {
        if (pose.view() != View.SIDE || !isUpright() || !areHandsFree()) {
            return pose;
        }
        var frames = frames(frame -> {
            var pelvis = new Keys(frame).point("pelvis", new Vec(120, 90));
            var isSitting = pelvis.y() <= SEATED;
            frame.remove("arms");
            frame.put("hands", isSitting ? onThighs(pelvis) : hands(pelvis, stickHand));
            var props = new ArrayList<Object>(list(frame.get("props")));
            props.add(stickHand == null ? rollator(pelvis, isSitting) : stick(pelvis, isSitting));
            frame.put("props", props);
        });
        return with(pose.props(), frames);
    }

    private boolean isUpright() {
        var start = pose.frames().at(pose.stills().getFirst());
        return start.point("pelvis", new Vec(120, 90)).y() > STANDING && Math.abs(start.number("trunk", 0)) < LEANING;
    }

    private boolean areHandsFree() {
        for (var i = 0; i < pose.frames().count(); i++) {
            if (pose.frames().at(i).has("hands") || pose.frames().at(i).has("held")) {
                return false;
            }
        }
        return !pose.keys().has("held");
    }

    private static Map<String, Object> hands(Vec pelvis, @Nullable String stickHand) {
        if (stickHand == null) {
            return Map.of("R", List.<Object>of(pelvis.x() + 32, 86.0), "L", List.<Object>of(pelvis.x() + 34, 86.0));
        }
        var free = stickHand.equals("R") ? "L" : "R";
        return Map.of(stickHand, List.<Object>of(pelvis.x() + 24, 86.0), free, hanging(pelvis));
    }

    private static Map<String, Object> onThighs(Vec pelvis) {
        return Map.of(
                "R",
                List.<Object>of(pelvis.x() + 24, pelvis.y() + 12),
                "L",
                List.<Object>of(pelvis.x() + 26, pelvis.y() + 12));
    }

    private static List<Object> hanging(Vec pelvis) {
        return List.of(pelvis.x() - 8, 78.0);
    }

    private static Map<String, Object> rollator(Vec pelvis, boolean isSitting) {
        return Map.of("type", ROLLATOR, "x", pelvis.x() + (isSitting ? -56 : 32), "y", 0);
    }

    private static Map<String, Object> stick(Vec pelvis, boolean isSitting) {
        return Map.of("type", "walking-stick", "x", pelvis.x() + (isSitting ? -34 : 26), "y", 0);
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private boolean everywhere(DoublePredicate height) {
        for (var still : pose.stills()) {
            if (!height.test(
                    pose.frames().at(still).point("pelvis", new Vec(120, 90)).y())) {
                return false;
            }
        }
        return true;
    }

    /** Whole frames, each changed. */
    private List<Object> frames(Consumer<Map<String, Object>> change) {
        var frames = new ArrayList<Object>();
        for (var i = 0; i < pose.frames().count(); i++) {
            var frame = new LinkedHashMap<>(pose.frames().at(i).values());
            change.accept(frame);
            frames.add(frame);
        }
        return frames;
    }

    private PoseDocument with(List<Keys> props, List<Object> frames) {
        var keys = new LinkedHashMap<>(pose.keys().values());
        keys.put("props", props.stream().map(Keys::values).toList());
        keys.put("frames", frames);
        return PoseDocument.of(pose.slug(), new Keys(keys));
    }
}
