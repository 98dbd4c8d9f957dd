package health.steadfast.library.figures;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What fingers hold, around the middle of the grip; drawn as written, y down. */
final class HeldThings {

    private static final Map<String, BiConsumer<Keys, Drawing>> THINGS = Map.of(
            "coin", HeldThings::coin,
            "coinFace", HeldThings::coinFace,
            "block", HeldThings::block,
            "sponge", HeldThings::sponge,
            "button", HeldThings::button,
            "pen", HeldThings::pen,
            "peg", HeldThings::peg);

    private static final Map<String, Double> THICKNESS =
            Map.of("coin", 6.8, "coinFace", 32.0, "block", 34.0, "button", 26.0, "pen", 13.0);

    private HeldThings() {}

    static boolean knows(String type) {
        return THINGS.containsKey(type);
    }

    static double thickness(Keys held) {
        var type = held.text("type", "");
        return type.equals("sponge") ? held.number("w", 26) : THICKNESS.getOrDefault(type, 0.0);
    }

    /**
     * Draws a thing around a point.
     *
     * @param data its description, if it is one of the described things
     */
    static List<Shape> draw(Keys held, @Nullable PropData data, Vec middle, double usualAngle) {
        var angle = held.number("angle", usualAngle);
        var scale = held.number("scale", 1);
        var centre = middle.plus(held.number("dx", 0), held.number("dy", 0));
        var place = Move.to(centre.x(), Stage.FLOOR - centre.y())
                .after(Move.turned(angle))
                .after(Move.scaled(scale * held.facing(), scale));
        var draw = new Drawing();
        if (data != null) {
            data.draw(place.after(Move.UPRIGHT), draw);
            return draw.all().toList();
        }
        THINGS.getOrDefault(held.text("type", ""), HeldThings::unknown).accept(held, draw);
        return draw.all().map(it -> it.moved(place)).toList();
    }

    private static void unknown(Keys held, Drawing draw) {
        throw new IllegalArgumentException("no such thing to hold: " + held.values());
    }

    private static Vec point(double x, double down) {
        return new Vec(x, Stage.FLOOR - down);
    }

    private static String box(double x, double top, double width, double height, double radius) {
        return Outline.box(x, Stage.FLOOR - top - height, width, height, radius);
    }

    private static void coin(Keys held, Drawing draw) {
        draw.outlined(box(-3.4, -17, 6.8, 34, 3.4), Role.SOFT, Role.SOFT_LINE, 2.2);
    }

    private static void coinFace(Keys held, Drawing draw) {
        draw.circle(point(0, 0), 16, Role.SOFT, Role.SOFT_LINE, 2.4);
        draw.add(Shape.lined(Outline.circle(point(0, 0), 10), Role.SOFT_LINE, 1.6));
    }

    private static void block(Keys held, Drawing draw) {
        draw.outlined(box(-17, -17, 34, 34, 6), Role.SOFT, Role.SOFT_LINE, 2.4);
    }

    private static void sponge(Keys held, Drawing draw) {
        var width = held.number("w", 26);
        draw.outlined(box(-width / 2, -22, width, 60, 11), Role.SOFT, Role.SOFT_LINE, 2.4);
        draw.add(
                Shape.filled(Outline.circle(point(-3, -8), 2.4), Role.SOFT_LINE).paler(0.6));
        draw.add(Shape.filled(Outline.circle(point(4, 8), 2), Role.SOFT_LINE).paler(0.6));
        draw.add(
                Shape.filled(Outline.circle(point(-2, 22), 2.4), Role.SOFT_LINE).paler(0.6));
    }

    private static void button(Keys held, Drawing draw) {
        draw.circle(point(0, 0), 13, Role.SOFT, Role.SOFT_LINE, 2.6);
        draw.add(Shape.filled(Outline.circle(point(-3.6, 0), 2), Role.SOFT_LINE));
        draw.add(Shape.filled(Outline.circle(point(3.6, 0), 2), Role.SOFT_LINE));
    }

    private static void pen(Keys held, Drawing draw) {
        var tilt = Move.turned(-held.number("tilt", 58));
        draw.add(Shape.filled(box(-92, -6.5, 104, 13, 6.5), Role.ACCENT_LINE).moved(tilt));
        draw.add(Shape.filled("M12 -6.5L28 0L12 6.5Z", Role.LINE).moved(tilt));
    }

    private static void peg(Keys held, Drawing draw) {
        var open = held.number("open", 11);
        var jaw = held.number("jaw", 2);
        var outer = open + 7;
        for (var side : new int[] {-1, 1}) {
            var outline = "M" + side * open + " -16L" + side * 3 + " 10L" + side * jaw + " 62L" + side * 9 + " 62L"
                    + side * 9 + " 12L" + side * outer + " -16Z";
            draw.outlined(PathData.moved(outline, Move.NONE), Role.WOOD, Role.WOOD_LINE, 2.2);
        }
        draw.add(Shape.lined(Outline.circle(point(0, 16), 6), Role.LINE, 2.6));
    }
}
