package health.steadfast.library.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How near something drawn is to a hand. */
final class Contact {

    /** The middle of a hand that lies on something is so far from its outline at most. */
    private static final double HAND = 9.5;

    /** Things that one can hold on to, lean on or push. */
    private static final Set<String> HOLDS = Set.of(
            "worktop",
            "counterBehind",
            "counterFront",
            "cupboard-front",
            "table",
            "table-small",
            "chair",
            "chair-open",
            "chairOutline",
            "chair-high",
            "chair-high-back",
            "wall",
            "wallBehind",
            "climbing-wall",
            "stairs",
            "grab-rails",
            "treadmill",
            "car-seat",
            "bed",
            "bed-front",
            "care-bed",
            "care-bed-open",
            "mat",
            "exercise-bike",
            "tricycle",
            "e-bike",
            "handbike",
            "wheelchair-side",
            "wheelchair-front",
            "wheelchair-front-both-arms",
            "rollator",
            "rollator-back",
            "walking-stick");

    private static final double THIGH = 11;

    private Contact() {}

    /** How many hands of a body are on something that holds. */
    static long hands(PoseDocument pose, int frame, Set<String> on) {
        var keys = pose.frames().at(frame);
        var body = (BodyJoints) Poser.joints(pose, Catalogued.SHELF, frame, keys);
        var things = new Things(Catalogued.SHELF, body, frame);
        var props = Stream.concat(pose.props().stream(), keys.parts("props").stream())
                .filter(it -> on.contains(it.text("type", "")))
                .toList();
        return Body.SIDES.stream()
                .filter(side -> isOnThigh(body, side)
                        || props.stream().anyMatch(it -> isOn(things, it, body.of("hand" + side))))
                .count();
    }

    /** Whoever sits may push on the own thigh. */
    private static boolean isOnThigh(BodyJoints body, String side) {
        var hand = body.of("hand" + side);
        var hip = body.of("hip" + side);
        var knee = body.of("knee" + side);
        return knee.y() > hip.y() - 30
                && Stream.of(0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
                        .anyMatch(it -> hip.towards(knee, it).distance(hand) < THIGH + 6);
    }

    static long hands(PoseDocument pose, int frame) {
        return hands(pose, frame, HOLDS);
    }

    private static boolean isOn(Things things, Keys prop, Vec hand) {
        var type = prop.text("type", "");
        if (type.equals("wallBehind")) {
            return hand.x() > prop.number("x1", 4) && hand.x() < prop.number("x2", 236) && hand.y() < 192;
        }
        if (type.equals("climbing-wall")) {
            return true;
        }
        return nearest(things.draw(Stream.of(prop)).all().toList(), hand) < HAND;
    }

    /** From a place on the stage to the nearest outline. */
    static double nearest(List<Shape> shapes, Vec place) {
        var at = new Vec(place.x(), Stage.FLOOR - place.y());
        return shapes.stream()
                .flatMap(it -> NumberPlace.points(it.outline()).stream())
                .mapToDouble(it -> it.distance(at))
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
