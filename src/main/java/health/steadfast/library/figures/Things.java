package health.steadfast.library.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the things of one moment: those that stand, those that follow a joint, and those that join two points. */
final class Things {

    private final PoseShelf shelf;
    private final Joints joints;
    private final int nearest;

    Things(PoseShelf shelf, Joints joints, int nearest) {
        this.shelf = shelf;
        this.joints = joints;
        this.nearest = nearest;
    }

    Drawing draw(Stream<Keys> props) {
        var all = new Drawing();
        props.forEach(it -> draw(it, all));
        return all;
    }

    private void draw(Keys prop, Drawing all) {
        var own = new Drawing();
        var origin = origin(prop);
        shape(prop, origin, own);
        var isSeen = isSeen(prop);
        var layer = prop.text("layer", "");
        var behind = own.behind().map(it -> it.seen(isSeen)).toList();
        var before = own.before().map(it -> it.seen(isSeen)).toList();
        behind.forEach(all.layer(layer.isEmpty() ? "back" : layer)::add);
        before.forEach(all.layer(layer.isEmpty() ? "front" : layer)::add);
    }

    private void shape(Keys prop, Vec origin, Drawing own) {
        var type = prop.text("type", "");
        var known = Furniture.THINGS.getOrDefault(type, SmallThings.THINGS.get(type));
        var data = shelf.prop(type);
        if (data.isPresent()) {
            data.get().draw(place(prop, origin).after(Move.UPRIGHT), own);
        } else if (type.equals("helper")) {
            SecondPerson.draw(prop, this::point, own);
        } else if (known != null) {
            known.accept(at(prop, origin), own);
        } else {
            throw new IllegalArgumentException("no such prop: " + type);
        }
    }

    private static Keys at(Keys prop, Vec origin) {
        if (prop.x() == origin.x() && prop.y() == origin.y()) {
            return prop;
        }
        var moved = new LinkedHashMap<>(prop.values());
        moved.put("x", origin.x());
        moved.put("y", origin.y());
        return new Keys(moved);
    }

    private static boolean among(int nearest, Keys thing) {
        var only = thing.numbers("only");
        return only.isEmpty() || only.contains((double) nearest);
    }

    private boolean isSeen(Keys prop) {
        return among(nearest, prop);
    }

    /** A joint it follows and what it lies beside it, or its place on the stage. */
    Vec origin(Keys prop) {
        var place = new Vec(prop.x(), prop.y());
        var at = prop.values().get("at");
        if (at instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof List) {
            return place;
        }
        var joint = point(at);
        return joint == null ? place : joint.plus(place);
    }

    private Move place(Keys prop, Vec origin) {
        var scale = prop.number("scale", 1);
        return Move.to(origin.x(), Stage.FLOOR - origin.y())
                .after(Move.turned(prop.number("angle", 0) + angleOf(prop, origin)))
                .after(Move.scaled(scale * prop.facing(), scale));
    }

    /** A thing in line with a limb: the way from the named joint to where the thing is. */
    private double angleOf(Keys prop, Vec origin) {
        var from = joints.at(prop.text("angleOf", ""));
        var at = point(prop.values().get("at"));
        return from == null
                ? 0
                : Objects.requireNonNullElse(at, origin).minus(from).angle();
    }

    /** A joint by name, a joint with an offset, or a point. */
    @Nullable
    Vec point(@Nullable Object stated) {
        if (stated instanceof String name) {
            return joints.at(name);
        }
        if (stated instanceof List<?> list && list.size() == 2) {
            return new Keys(Map.of("p", list)).point("p");
        }
        var keys = Keys.of(stated);
        var joint = joints.at(keys.text("joint", ""));
        return joint == null ? null : joint.plus(keys.point("offset", new Vec(0, 0)));
    }

    /** Bands, straps and sticks between points, and a cup in a hand. */
    Drawing links(Keys pose) {
        var draw = new Drawing();
        for (var link : pose.parts("links")) {
            draw.layer(link.text("layer", "front")).add(link(link).seen(among(nearest, link)));
        }
        var hand = joints.at(pose.text("heldCup", ""));
        if (hand != null) {
            SmallThings.cup(hand.plus(7, -10), draw.front());
        }
        return draw;
    }

    private Shape link(Keys link) {
        var points = link.has("path") && link.values().get("path") instanceof List<?> path
                ? path.stream().map(this::required).toList()
                : List.of(
                        required(link.values().get("from")),
                        required(link.values().get("to")));
        var isStick = link.text("type", "").equals("stick");
        var role = isStick ? Role.WOOD_LINE : Role.SOFT_LINE;
        return Shape.lined(Outline.open(points), role, link.number("w", isStick ? 4.5 : 4));
    }

    private Vec required(@Nullable Object stated) {
        var point = point(stated);
        if (point == null) {
            throw new IllegalArgumentException("no such place: " + stated);
        }
        return point;
    }

    /** What a close-up hand holds, in the hand's units. */
    List<Shape> held(Keys held, HandJoints hand) {
        var data = shelf.prop(held.text("type", "-")).orElse(null);
        return HeldThings.draw(held, data, hand.grip().middle(), hand.grip().angle());
    }

    /** What a body holds: by side, or one thing in its right hand. */
    List<Shape> heldByBody(Keys held, BodyJoints body, String layer) {
        var right = held.has("type") ? held : held.part("R");
        return Stream.concat(inHand(right, body, "R", layer), inHand(held.part("L"), body, "L", layer))
                .toList();
    }

    private Stream<Shape> inHand(Keys held, BodyJoints body, String side, String layer) {
        if (!held.has("type") || !held.text("layer", "front").equals(layer)) {
            return Stream.empty();
        }
        var hand = body.of("hand" + side);
        var data = shelf.prop(held.text("type", "-")).orElse(null);
        var forearm = held.yes("follow") ? hand.minus(body.of("elbow" + side)).angle() : 0;
        return HeldThings.draw(held, data, hand, forearm).stream();
    }
}
