package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing that is described in a file: shapes in its own units, y up, around its own origin. */
record PropData(Keys keys) {

    /** How thick it is between thumb and finger, in its own units. */
    double thickness() {
        return keys.number("thickness", 0);
    }

    /** @param place moves the thing's own units, y up, to the stage */
    void draw(Move place, Drawing draw) {
        var usual = keys.text("layer", "back");
        for (var shape : keys.parts("shapes")) {
            var layer = shape.text("layer", usual.equals("both") ? "back" : usual);
            draw.layer(layer).add(shape(shape, place.scale()).moved(place));
        }
    }

    private static Shape shape(Keys shape, double scale) {
        var fill = role(shape, "role");
        var line = role(shape, "line");
        var width = shape.number("w", shape.number("sw", Drawing.LINE));
        return new Shape(outline(shape), fill, line, line == null ? 0 : width * scale, shape.number("op", 1), true);
    }

    private static @Nullable Role role(Keys shape, String key) {
        var word = shape.text(key, "none");
        return word.equals("none") ? null : Role.of(word);
    }

    /** Path data in the thing's own units. */
    private static String outline(Keys shape) {
        if (shape.has("d")) {
            return shape.text("d", "");
        }
        var ellipse = new ArrayList<>(shape.numbers("ellipse"));
        var circle = shape.numbers("circle");
        if (circle.size() == 3) {
            ellipse.addAll(List.of(circle.get(0), circle.get(1), circle.get(2), circle.get(2)));
        }
        if (ellipse.size() == 4) {
            return ellipse(ellipse.get(0), ellipse.get(1), ellipse.get(2), ellipse.get(3));
        }
        var box = shape.numbers("rect");
        if (box.size() >= 4) {
            return box(box.get(0), box.get(1), box.get(2), box.get(3), box.size() > 4 ? box.get(4) : 0);
        }
        throw new IllegalArgumentException("a shape without d, circle, ellipse or rect: " + shape.values());
    }

    private static String ellipse(double x, double y, double rx, double ry) {
        var radii = rx + " " + ry + " 0 1 1 ";
        return "M" + (x - rx) + " " + y + "A" + radii + (x + rx) + " " + y + "A" + radii + (x - rx) + " " + y + "Z";
    }

    private static String box(double x, double y, double width, double height, double radius) {
        var r = Math.min(radius, Math.min(width, height) / 2);
        if (r == 0) {
            return "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "Z";
        }
        var corner = "a" + r + " " + r + " 0 0 1 ";
        return "M" + (x + r) + " " + y + "h" + (width - 2 * r) + corner + r + " " + r + "v" + (height - 2 * r) + corner
                + -r + " " + r + "h" + (2 * r - width) + corner + -r + " " + -r + "v" + (2 * r - height) + corner + r
                + " " + -r + "Z";
    }
}
