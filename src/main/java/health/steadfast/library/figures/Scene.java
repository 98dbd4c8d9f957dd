package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that is to be seen at one moment of a pose, in the order of painting, without arrows. */
final class Scene {

    private final PoseDocument pose;
    private final PoseShelf shelf;
    private final Keys frame;
    private final int nearest;
    private final Joints joints;
    private final List<Shape> shapes = new ArrayList<>();
    private final Things things;

    private Scene(PoseDocument pose, PoseShelf shelf, double place) {
        this.pose = pose;
        this.shelf = shelf;
        this.nearest = (int) Math.round(place);
        this.frame =
                place == nearest ? pose.frames().at(nearest) : pose.frames().between(place);
        this.joints = Poser.joints(pose, shelf, place, frame);
        this.things = new Things(shelf, joints, nearest);
    }

    /** @param place 0 is the first key frame, 1 the second, and so on */
    static List<Shape> at(PoseDocument pose, PoseShelf shelf, double place) {
        var scene = new Scene(pose, shelf, place);
        scene.paint();
        return scene.shapes;
    }

    private void paint() {
        if (pose.hasFloor()) {
            shapes.add(Shape.lined("M14 206.5H226", Role.FLOOR, 3));
        }
        var props = things.draw(Stream.concat(pose.props().stream(), frame.parts("props").stream()));
        var links = things.links(pose.keys());
        props.behind().forEach(shapes::add);
        links.behind().forEach(shapes::add);
        if (joints instanceof BodyJoints body) {
            body(body, links, props);
        } else if (joints instanceof HandJoints hand) {
            hands(hand);
            links.before().forEach(shapes::add);
            props.before().forEach(shapes::add);
        }
    }

    private void body(BodyJoints body, Drawing links, Drawing props) {
        var held = heldByBody();
        shapes.addAll(things.heldByBody(held, body, "back"));
        shapes.addAll(BodyPainter.paint(body));
        links.before().forEach(shapes::add);
        props.before().forEach(shapes::add);
        if (pose.props().stream().anyMatch(it -> it.text("type", "").equals("counterFront"))) {
            shapes.addAll(BodyPainter.handsOnTop(body));
        }
        nearHand(body);
        shapes.addAll(things.heldByBody(held, body, "front"));
    }

    /** The near armrest and the near wheel stand before the figure; the hand lies on them. */
    private void nearHand(BodyJoints body) {
        if (body.view() != View.SIDE || pose.props().stream().noneMatch(Armrest::has)) {
            return;
        }
        var holds = pose.props().stream().anyMatch(it -> Armrest.isHeld(it, things.origin(it), body.of("handR")));
        BodyPainter.nearHandOnTop(body).forEach(it -> shapes.add(it.seen(holds)));
    }

    private Keys heldByBody() {
        return frame.has("held") ? frame.part("held") : pose.keys().part("held");
    }

    private void hands(HandJoints hand) {
        var second = frame.part("second");
        var first = hand(hand, frame, Poser.held(pose, frame));
        if (second.values().isEmpty()) {
            shapes.addAll(first);
            return;
        }
        var other = Objects.requireNonNull(Poser.second(pose, shelf, frame));
        var otherShapes = hand(other, second, second.part("held"));
        shapes.addAll(second.yes("over") ? first : otherShapes);
        shapes.addAll(second.yes("over") ? otherShapes : first);
    }

    private List<Shape> hand(HandJoints hand, Keys keys, Keys held) {
        var all = new ArrayList<>(Forearm.support(hand, keys.part("support")));
        var layer = held.text("layer", "grip");
        var heldShapes = held.values().isEmpty() ? List.<Shape>of() : things.held(held, hand);
        all.addAll(layer.equals("back") ? heldShapes : List.of());
        all.addAll(HandPainter.paint(hand, layer.equals("grip") ? heldShapes : List.of(), keys.yes("helper")));
        all.addAll(layer.equals("front") ? heldShapes : List.of());
        return all.stream().map(it -> onStage(it, hand.toStage())).toList();
    }

    private static Shape onStage(Shape shape, Move move) {
        if (move.equals(Move.NONE)) {
            return shape;
        }
        var moved = shape.moved(move);
        return new Shape(
                moved.outline(),
                moved.fill(),
                moved.stroke(),
                shape.width() * move.scale(),
                shape.opacity(),
                shape.isThere());
    }

    /** Where a joint lies at one moment. */
    static @Nullable Vec joint(PoseDocument pose, PoseShelf shelf, double place, String name) {
        return new Scene(pose, shelf, place).joints.at(name);
    }
}
