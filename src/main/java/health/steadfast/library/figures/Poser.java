package health.steadfast.library.figures;

import health.steadfast.library.figures.HandJoints.Grip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a frame of a document into joints. */
final class Poser {

    private Poser() {}

    static Joints joints(PoseDocument pose, PoseShelf shelf, double place, Keys frame) {
        var view = pose.view(frame);
        if (!view.isHand()) {
            return Body.solve(view, frame);
        }
        var hand = hand(pose, shelf, frame);
        var before = pose.frames().at((int) Math.floor(place));
        var after = pose.frames().at((int) Math.floor(place) + 1);
        if (place == Math.rint(place) || thumbForm(before).equals(thumbForm(after))) {
            return hand;
        }
        var share = (1 - Math.cos(Math.PI * (place - Math.floor(place)))) / 2;
        return between(hand, hand(pose, shelf, before), hand(pose, shelf, after), share);
    }

    /** A thumb that lets go: its three points lie between those of both frames. */
    private static HandJoints between(HandJoints hand, HandJoints a, HandJoints b, double share) {
        var thumb = new ArrayList<Vec>();
        for (var i = 0; i < a.thumb().size(); i++) {
            thumb.add(a.thumb().get(i).towards(b.thumb().get(i), share));
        }
        var angle = a.grip().angle() + (b.grip().angle() - a.grip().angle()) * share;
        return hand.withThumb(
                List.copyOf(thumb), new Grip(a.grip().middle().towards(b.grip().middle(), share), angle));
    }

    private static String thumbForm(Keys frame) {
        return frame.part("touch").has("thumb") ? "touch" : frame.text("thumbTo", "");
    }

    private static HandJoints hand(PoseDocument pose, PoseShelf shelf, Keys frame) {
        var held = held(pose, frame);
        return Hand.solve(pose.view(frame), frame, scale(pose), false, thickness(held, shelf));
    }

    /** The other hand, if the frame has one; its wrist is stated on the stage, all else as of a right hand. */
    static @Nullable HandJoints second(PoseDocument pose, PoseShelf shelf, Keys frame) {
        var second = frame.part("second");
        if (second.values().isEmpty()) {
            return null;
        }
        var view = View.of(second.text("view", pose.keys().text("view", "")));
        var mirrored = !Boolean.FALSE.equals(second.values().get("mirror"));
        return Hand.solve(view, second, scale(pose), mirrored, thickness(second.part("held"), shelf));
    }

    static Keys held(PoseDocument pose, Keys frame) {
        return frame.has("held") ? frame.part("held") : pose.keys().part("held");
    }

    private static double scale(PoseDocument pose) {
        return pose.keys().number("scale", 1);
    }

    private static double thickness(Keys held, PoseShelf shelf) {
        return held.number("scale", 1)
                * shelf.prop(held.text("type", "-")).map(PropData::thickness).orElse(HeldThings.thickness(held));
    }
}
