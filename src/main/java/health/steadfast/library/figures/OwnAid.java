package health.steadfast.library.figures;

import health.steadfast.shared.FigureAid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;

/**
 * The same pose with an aid of the patient's own: the wheelchair instead of the chair, a rollator or a stick for hands
 * that are free while walking (see {@link WalkingAid}), a splint on a leg. Where an aid has no place in a pose, the pose stays as it is.
 */
final class OwnAid {

    private static final double SEATED = 66;
    private static final double FOOTREST = 9;

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
            case ROLLATOR -> WalkingAid.rollator(pose);
            case STICK_LEFT -> WalkingAid.stick(pose, isMirrored ? "R" : "L");
            case STICK_RIGHT -> WalkingAid.stick(pose, isMirrored ? "L" : "R");
            case SPLINT_LEFT -> own.splint(isMirrored ? "R" : "L");
            case SPLINT_RIGHT -> own.splint(isMirrored ? "L" : "R");
        };
    }

    private PoseDocument splint(String leg) {
        return pose.view().isHand() || !showsFeet()
                ? pose
                : with(pose, pose.props(), frames(pose, frame -> frame.put("splint", leg)));
    }

    /** Some pictures end at the table. */
    private boolean showsFeet() {
        var start = pose.frames().at(pose.stills().getFirst());
        var joints = Body.solve(pose.view(start), start);
        return Body.SIDES.stream()
                .allMatch(side -> joints.of("ankle" + side).y() > pose.crop().y());
    }

    private PoseDocument wheelchair() {
        var isSeat = pose.props().stream().anyMatch(OwnAid::isSeat);
        if (!isSeat || pose.view() == View.BACK || pose.view().isHand() || !everywhere(it -> it <= SEATED)) {
            return pose;
        }
        var props = pose.props().stream()
                .filter(it -> !isWallBehindSeat(it))
                .map(it -> isSeat(it) ? inWheels(it) : it)
                .toList();
        return with(pose, props, frames(pose, frame -> {
            if (pose.view() == View.SIDE) {
                frame.put("feet", onFootrest(Keys.of(frame.get("feet"))));
            }
        }));
    }

    /** A wall keeps a chair from slipping; a wheelchair has its brakes, and wheels that need the room. */
    private boolean isWallBehindSeat(Keys prop) {
        return prop.text("type", "").equals("wall")
                && pose.props().stream()
                        .filter(OwnAid::isSeat)
                        .anyMatch(seat -> (seat.x() - prop.x()) * seat.facing() > 0);
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
    static List<Object> frames(PoseDocument pose, Consumer<Map<String, Object>> change) {
        var frames = new ArrayList<Object>();
        for (var i = 0; i < pose.frames().count(); i++) {
            var frame = new LinkedHashMap<>(pose.frames().at(i).values());
            change.accept(frame);
            frames.add(frame);
        }
        return frames;
    }

    static PoseDocument with(PoseDocument pose, List<Keys> props, List<Object> frames) {
        var keys = new LinkedHashMap<>(pose.keys().values());
        keys.put("props", props.stream().map(Keys::values).toList());
        keys.put("frames", frames);
        return PoseDocument.of(pose.slug(), new Keys(keys));
    }
}
