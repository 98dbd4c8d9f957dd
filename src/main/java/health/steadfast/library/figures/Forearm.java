package health.steadfast.library.figures;

import java.util.List;

/** What a forearm lies on: a cushion, a rolled towel or the table. */
final class Forearm {

    private static final double HALF_THICKNESS = 19;

    private Forearm() {}

    /**
     * The support below a forearm, in the hand's units.
     *
     * @param support {@code type} cushion, towel or tabletop; {@code at} how far from the wrist; {@code w}, {@code h}
     */
    static List<Shape> support(HandJoints hand, Keys support) {
        if (support.values().isEmpty()) {
            return List.of();
        }
        var along = hand.elbow().minus(hand.wrist()).unit();
        var middle = hand.wrist().plus(along.times(support.number("at", 52)));
        return hand.view() == View.HAND_SIDE ? fromTheSide(middle, support) : fromAbove(middle, support);
    }

    private static List<Shape> fromTheSide(Vec middle, Keys support) {
        var top = middle.y() - HALF_THICKNESS;
        return switch (support.text("type", "cushion")) {
            case "tabletop" -> {
                var slab = Outline.box(-60, top - 9, 480, 10, 4);
                yield List.of(Shape.outlined(slab, Role.WOOD, Role.WOOD_LINE, Drawing.LINE));
            }
            case "towel" -> {
                var radius = support.number("h", 26) / 2;
                var roll = Outline.circle(new Vec(middle.x(), top - radius + 4), radius);
                yield soft(roll);
            }
            default -> {
                var height = support.number("h", 26);
                var width = support.number("w", 96);
                yield soft(Outline.box(middle.x() - width / 2, top - height + 6, width, height, height / 2));
            }
        };
    }

    private static List<Shape> fromAbove(Vec middle, Keys support) {
        var width = support.number("w", 96);
        var height = support.number("h", 60);
        return soft(Outline.box(middle.x() - width / 2, middle.y() - height / 2, width, height, 16));
    }

    private static List<Shape> soft(String outline) {
        return List.of(Shape.outlined(outline, Role.SOFT, Role.SOFT_LINE, Drawing.LINE));
    }
}
