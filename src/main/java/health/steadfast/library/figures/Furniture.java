package health.steadfast.library.figures;

import java.util.Map;
import java.util.function.BiConsumer;

/** What stands in a room: things to sit, lie, lean and hold on. Sizes in centimetres. */
final class Furniture {

    static final Map<String, BiConsumer<Keys, Drawing>> THINGS = Map.ofEntries(
            Map.entry("chair", Furniture::chair),
            Map.entry("chairOutline", Furniture::chairFromBehind),
            Map.entry("wall", Furniture::wall),
            Map.entry("wallBehind", Furniture::wallBehind),
            Map.entry("worktop", Furniture::worktop),
            Map.entry("counterBehind", Furniture::longWorktopBehind),
            Map.entry("counterFront", Furniture::worktopInFront),
            Map.entry("table", Furniture::table),
            Map.entry("mat", Furniture::mat),
            Map.entry("bed", Furniture::bed),
            Map.entry("pad", Furniture::pad),
            Map.entry("pillow", Furniture::pillow));

    private static final double SEAT = 46;
    private static final double SEEN_THROUGH = 0.6;

    private Furniture() {}

    private static void chair(Keys place, Drawing draw) {
        if (place.text("view", "side").equals("front")) {
            chairFromTheFront(place, draw);
        } else {
            chairFromTheSide(place, draw);
        }
    }

    private static void chairFromTheFront(Keys place, Drawing draw) {
        var x = place.x();
        var seat = place.number("h", SEAT);
        draw.leg(x - 17, 0, seat, 5).leg(x + 17, 0, seat, 5);
        draw.wood(x - 20, seat - 2, 40, 50, 9).wood(x - 23, seat - 6, 46, 8, 4);
        if (place.yes("arms")) {
            draw.wood(x - 30, seat + 17, 8, 6, 3).wood(x + 22, seat + 17, 8, 6, 3);
            draw.leg(x - 26, 0, seat + 17, 4).leg(x + 26, 0, seat + 17, 4);
        }
    }

    private static void chairFromTheSide(Keys place, Drawing draw) {
        var x = place.x();
        var seat = place.number("h", SEAT);
        var facing = place.facing();
        draw.leg(x - 19 * facing, 0, seat + 45, 5).leg(x + 19 * facing, 0, seat - 3, 5);
        draw.wood(left(x, facing, -24, 9), seat + 10, 9, 40, 4.5);
        draw.wood(left(x, facing, -23, 46), seat - 7, 46, 8, 4);
        if (place.yes("arms")) {
            draw.front();
            draw.leg(x + 14 * facing, seat, seat + 17, 4);
            draw.wood(left(x, facing, -20, 36), seat + 17, 36, 6, 3);
        }
    }

    private static double left(double x, double facing, double offset, double width) {
        return facing > 0 ? x + offset : x - offset - width;
    }

    /** An open frame before the figure; its seat can be looked through, so that knees and feet stay visible. */
    private static void chairFromBehind(Keys place, Drawing draw) {
        var x = place.x();
        var seat = place.number("h", SEAT);
        var low = place.number("y", -5);
        var half = place.number("w", 33);
        draw.front();
        var seen = Outline.box(x - half + 1, seat - 6, 2 * half - 2, 10, 3);
        draw.add(Shape.outlined(seen, Role.WOOD, Role.WOOD_LINE, Drawing.LINE).paler(SEEN_THROUGH));
        for (var isHalo : new boolean[] {true, false}) {
            var role = isHalo ? Role.HALO : Role.WOOD_LINE;
            var more = isHalo ? 3 : 0;
            draw.line(x - half, low, x - half, seat + 44, role, 4 + more);
            draw.line(x + half, low, x + half, seat + 44, role, 4 + more);
        }
        draw.wood(x - half - 3, seat + 33, 2 * half + 6, 14, 5);
    }

    private static void wall(Keys place, Drawing draw) {
        draw.stone(place.x(), 0, place.number("w", 14), 196, 4, Drawing.LINE);
    }

    private static void wallBehind(Keys place, Drawing draw) {
        var from = place.number("x1", 4);
        var to = place.number("x2", 236);
        draw.add(Shape.filled(Outline.box(from, 0, to - from, 192, 8), Role.STONE));
        draw.line(from, 9, to, 9, Role.STONE_LINE, 1.5);
    }

    private static void worktop(Keys place, Drawing draw) {
        var x = place.x();
        var width = place.number("w", 50);
        var height = place.number("h", 88);
        draw.stone(x + 5, 0, width - 8, height - 6, 3, Drawing.LINE);
        draw.line(x + width / 2, 12, x + width / 2, height - 14, Role.STONE_LINE, 1.5);
        draw.wood(x, height - 8, width, 8, 4);
    }

    private static void longWorktopBehind(Keys place, Drawing draw) {
        var x = place.number("x", 14);
        var width = place.number("w", 212);
        var height = place.number("h", 82);
        draw.stone(x + 4, 0, width - 8, height - 6, 3, 1.5);
        for (var quarter = 1; quarter < 4; quarter++) {
            var door = x + width * quarter / 4;
            draw.line(door, 8, door, height - 12, Role.STONE_LINE, 1.2);
        }
        draw.wood(x, height - 8, width, 8, 4);
    }

    private static void worktopInFront(Keys place, Drawing draw) {
        var x = place.number("x", 22);
        var width = place.number("w", 196);
        var height = place.number("h", 88);
        draw.front();
        draw.line(x + 7, 0, x + 7, height - 8, Role.STONE_LINE, 6);
        draw.line(x + width - 7, 0, x + width - 7, height - 8, Role.STONE_LINE, 6);
        draw.wood(x, height - 8, width, 8, 4);
    }

    private static void table(Keys place, Drawing draw) {
        var x = place.x();
        var width = place.number("w", 80);
        var height = place.number("h", 68);
        draw.leg(x + 9, 0, height - 4, 5).leg(x + width - 9, 0, height - 4, 5);
        draw.wood(x, height - 7, width, 8, 4);
    }

    private static void mat(Keys place, Drawing draw) {
        var width = place.number("w", 200);
        draw.box(place.x(), 0, width, place.number("h", 4), 2, Role.ACCENT, Role.ACCENT_LINE, 1.6);
    }

    private static void bed(Keys place, Drawing draw) {
        var x = place.x();
        var width = place.number("w", 200);
        draw.stone(x, 18, width, 22, 7, Drawing.LINE);
        draw.leg(x + 12, 0, 18, 6).leg(x + width - 12, 0, 18, 6);
    }

    private static void pad(Keys place, Drawing draw) {
        draw.soft(place.x(), 0, place.number("w", 62), place.number("h", 8), 4);
    }

    private static void pillow(Keys place, Drawing draw) {
        var width = place.number("w", 34);
        var height = place.number("h", 13);
        draw.box(place.x(), place.number("y", 4), width, height, 6.5, Role.WHITE, Role.STONE_LINE, Drawing.LINE);
    }
}
