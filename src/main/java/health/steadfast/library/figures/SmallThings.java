package health.steadfast.library.figures;

import static health.steadfast.library.figures.Outline.closed;
import static health.steadfast.library.figures.Stage.at;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Targets, things for the hands, and signs: a timer, music, a thought. */
final class SmallThings {

    static final Map<String, BiConsumer<Keys, Drawing>> THINGS = Map.ofEntries(
            Map.entry("cushion", SmallThings::cushion),
            Map.entry("roll", SmallThings::roll),
            Map.entry("ball", SmallThings::ball),
            Map.entry("lowbox", SmallThings::lowBox),
            Map.entry("tape", SmallThings::tape),
            Map.entry("dot", SmallThings::dot),
            Map.entry("cupStack", SmallThings::cups),
            Map.entry("bandAnchor", SmallThings::bandAnchor),
            Map.entry("tabletop", SmallThings::tabletop),
            Map.entry("block", SmallThings::block),
            Map.entry("bowl", SmallThings::bowl),
            Map.entry("slotbox", SmallThings::slotBox),
            Map.entry("boxedge", SmallThings::boxEdge),
            Map.entry("cloth", SmallThings::cloth),
            Map.entry("paper", SmallThings::paper),
            Map.entry("timer", SmallThings::timer),
            Map.entry("notes", SmallThings::notes),
            Map.entry("thought", SmallThings::thought));

    private SmallThings() {}

    private static Vec place(Keys place) {
        return new Vec(place.x(), place.y());
    }

    private static void cushion(Keys place, Drawing draw) {
        var outline = Outline.ellipse(place(place), place.number("rx", 24), place.number("ry", 6.5));
        draw.outlined(outline, Role.SOFT, Role.SOFT_LINE, Drawing.LINE);
    }

    private static void roll(Keys place, Drawing draw) {
        draw.circle(place(place), place.number("r", 10), Role.SOFT, Role.SOFT_LINE, Drawing.LINE);
    }

    private static void ball(Keys place, Drawing draw) {
        draw.front();
        roll(place, draw);
    }

    private static void lowBox(Keys place, Drawing draw) {
        draw.soft(place.x(), 0, place.number("w", 16), place.number("h", 11), 4);
    }

    private static void tape(Keys place, Drawing draw) {
        draw.front().line(place.number("x1", 0), -1.5, place.number("x2", 240), -1.5, Role.ACCENT_LINE, 4.5);
    }

    private static void dot(Keys place, Drawing draw) {
        draw.circle(place(place), place.number("r", 4.5), Role.WHITE, Role.ACCENT_LINE, 3);
    }

    /** A cup that stands upside down; the point is the middle of its rim. */
    static void cup(Vec foot, Drawing draw) {
        var outline = closed(List.of(foot.plus(-7, 0), foot.plus(-5, 14), foot.plus(5, 14), foot.plus(7, 0)));
        draw.outlined(outline, Role.ACCENT, Role.ACCENT_LINE, 1.8);
    }

    private static void cups(Keys place, Drawing draw) {
        places(place).forEach(it -> cup(place(place).plus(it), draw));
    }

    private static List<Vec> places(Keys place) {
        var stated = place.points("at");
        return stated.isEmpty() ? List.of(new Vec(0, 0)) : stated;
    }

    private static void bandAnchor(Keys place, Drawing draw) {
        draw.add(Shape.filled(Outline.circle(place(place), 5), Role.SOFT_LINE));
    }

    private static void tabletop(Keys place, Drawing draw) {
        draw.wood(-6, place.number("y", 40) - 10, 252, 10, 4);
    }

    private static void block(Keys place, Drawing draw) {
        var half = place.number("s", 17);
        draw.box(place.x() - half, place.y(), half * 2, half * 2, 5, Role.SOFT, Role.SOFT_LINE, 2.4);
    }

    private static void bowl(Keys place, Drawing draw) {
        var p = place(place);
        var outline = "M" + at(p.plus(-36, 34)) + "Q" + at(p.plus(-32, 0)) + " " + at(p.plus(-12, 0)) + "L"
                + at(p.plus(12, 0)) + "Q" + at(p.plus(32, 0)) + " " + at(p.plus(36, 34)) + "Z";
        draw.outlined(outline, Role.ACCENT, Role.ACCENT_LINE, 2.4);
    }

    private static void slotBox(Keys place, Drawing draw) {
        var height = place.number("h", 54);
        draw.box(place.x(), place.y(), 64, height, 7, Role.ACCENT, Role.ACCENT_LINE, 2.4);
        draw.add(Shape.filled(Outline.box(place.x() + 18, place.y() + height - 3, 28, 6, 3), Role.LINE));
    }

    private static void boxEdge(Keys place, Drawing draw) {
        draw.box(place.x(), place.y(), 10, 58, 3, Role.WOOD, Role.WOOD_LINE, 2.2);
        draw.box(place.x(), place.y(), 60, 10, 3, Role.WOOD, Role.WOOD_LINE, 2.2);
    }

    private static void cloth(Keys place, Drawing draw) {
        var p = place(place);
        var outline = "M" + at(p) + "Q" + at(p.plus(50, 10)) + " " + at(p.plus(110, 0)) + "L" + at(p.plus(104, 62))
                + "Q" + at(p.plus(50, 72)) + " " + at(p.plus(6, 60)) + "Z";
        draw.outlined(outline, Role.ACCENT, Role.ACCENT_LINE, 2.2);
        draw.line(p.plus(72, 40), p.plus(88, 40), Role.ACCENT_LINE, 4);
    }

    private static void paper(Keys place, Drawing draw) {
        var p = place(place);
        var width = place.number("w", 150);
        var sheet = closed(List.of(p, p.plus(width, 0), p.plus(width - 16, 26), p.plus(20, 26)));
        draw.outlined(sheet, Role.WHITE, Role.STONE_LINE, Drawing.LINE);
        if (place.yes("loops")) {
            var loops = "c8 -16 20 -16 18 -4c-2 10 -14 8 -8 0c8 -16 22 -18 21 -5c-1 10 -14 9 -9 1c8 -16 22 -18 21 -5";
            draw.add(Shape.lined("M" + at(p.plus(26, 9)) + loops, Role.ACCENT_LINE, 2.6));
        }
    }

    private static void timer(Keys place, Drawing draw) {
        var p = place(place);
        draw.circle(p, 13, Role.WHITE, Role.LINE, 2.4);
        draw.add(Shape.lined("M" + at(p.plus(-3, 16)) + "h6", Role.LINE, 2.4));
        draw.add(Shape.lined("M" + at(p) + "v-8M" + at(p) + "l5 4", Role.FACE, 2.4));
    }

    private static void notes(Keys place, Drawing draw) {
        for (var at : places(place)) {
            var p = place(place).plus(at);
            draw.add(Shape.filled(
                    PathData.moved(Outline.ellipse(new Vec(0, Stage.FLOOR), 5, 4), tilted(p)), Role.ARROW));
            draw.add(Shape.lined("M" + Stage.at(p.plus(4.4, 1)) + "v-19q7 2 8 9", Role.ARROW, 2.4));
        }
    }

    private static Move tilted(Vec p) {
        return Move.to(p.x(), Stage.FLOOR - p.y()).after(Move.turned(18));
    }

    /** A walker in a cloud. */
    private static void thought(Keys place, Drawing draw) {
        var p = place(place);
        draw.circle(p.plus(-34, -32), 3.4, Role.WHITE, Role.ACCENT_LINE, 2);
        draw.circle(p.plus(-27, -22), 5.4, Role.WHITE, Role.ACCENT_LINE, 2);
        var cloud = "c-14 0 -16 -19 -3 -22c0 -17 23 -21 30 -9c14 -7 29 3 25 16c12 4 9 20 -5 20c-5 9 -17 9 -22 3"
                + "c-8 6 -20 3 -25 -8z";
        draw.outlined("M" + at(p.plus(-24, -10)) + cloud, Role.WHITE, Role.ACCENT_LINE, 2);
        draw.add(Shape.lined("M" + at(p.plus(3, 17)) + "l-1 12l8 7l1 10", Role.SHIRT, 5.4));
        draw.add(Shape.lined("M" + at(p.plus(2, 5)) + "l-7 8l-7 6", Role.SHIRT, 5.4));
        var arms = "M" + at(p.plus(3, 15)) + "l8 7M" + at(p.plus(3, 15)) + "l-7 7";
        draw.add(Shape.lined(arms, Role.SHIRT, 3.6));
        draw.add(Shape.filled(Outline.circle(p.plus(4, 24), 4.6), Role.SKIN));
    }
}
