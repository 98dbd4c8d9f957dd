package health.steadfast.library.figures;

import static health.steadfast.library.figures.Stage.at;
import static health.steadfast.library.figures.Stage.number;

import java.util.List;
import java.util.stream.Collectors;

/** Writes outlines as path data. The letters never depend on the numbers, so that an outline can move. */
final class Outline {

    private Outline() {}

    /** Two circles and the tangents around them: a bone. One that would hide in the other is drawn longer. */
    static String capsule(Vec a, double ra, Vec b, double rb) {
        var way = b.minus(a);
        var length = way.length();
        var shortest = Math.abs(ra - rb) + 0.6;
        var end = b;
        if (length < shortest) {
            way = length < 0.01 ? new Vec(0, -1) : way.times(1 / length);
            length = shortest;
            end = a.plus(way.times(length));
            way = end.minus(a);
        }
        var direction = way.angle();
        var tangent = Math.toDegrees(Math.acos((ra - rb) / length));
        return "M" + at(a.plus(Vec.right(direction + tangent).times(ra)))
                + arc(ra, ra >= rb, a.plus(Vec.right(direction - tangent).times(ra)))
                + "L" + at(end.plus(Vec.right(direction - tangent).times(rb)))
                + arc(rb, ra <= rb, end.plus(Vec.right(direction + tangent).times(rb)))
                + "Z";
    }

    private static String arc(double radius, boolean large, Vec end) {
        return "A" + number(radius) + " " + number(radius) + " 0 " + (large ? 1 : 0) + " 0 " + at(end);
    }

    static String circle(Vec centre, double radius) {
        return ellipse(centre, radius, radius);
    }

    static String ellipse(Vec centre, double rx, double ry) {
        var radii = number(rx) + " " + number(ry) + " 0 1 0 ";
        var left = at(centre.plus(-rx, 0));
        return "M" + left + "A" + radii + at(centre.plus(rx, 0)) + "A" + radii + left + "Z";
    }

    static String closed(List<Vec> points) {
        return open(points) + "Z";
    }

    static String open(List<Vec> points) {
        return points.stream().map(Stage::at).collect(Collectors.joining("L", "M", ""));
    }

    static String line(Vec a, Vec b) {
        return open(List.of(a, b));
    }

    /** A box with round corners; x and y are its lower left corner. */
    static String box(double x, double y, double width, double height, double radius) {
        var r = Math.min(radius, Math.min(width, height) / 2);
        var corner = "a" + number(r) + " " + number(r) + " 0 0 1 ";
        var across = width - 2 * r;
        var down = height - 2 * r;
        return "M" + at(x + r, y + height)
                + "h" + number(across) + corner + Stage.pair(r, r)
                + "v" + number(down) + corner + Stage.pair(-r, r)
                + "h" + number(-across) + corner + Stage.pair(-r, -r)
                + "v" + number(-down) + corner + Stage.pair(r, -r)
                + "Z";
    }

    static String curve(Vec from, Vec control, Vec to) {
        return "M" + at(from) + "Q" + at(control) + " " + at(to);
    }
}
