package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the shapes of a thing, behind the figure or before it. */
final class Drawing {

    /** The usual width of an outline. */
    static final double LINE = 2;

    private record Laid(boolean isFront, Shape shape) {}

    private final List<Laid> shapes = new ArrayList<>();
    private boolean isFront;

    Drawing front() {
        isFront = true;
        return this;
    }

    Drawing layer(String name) {
        isFront = name.equals("front");
        return this;
    }

    Drawing add(Shape shape) {
        shapes.add(new Laid(isFront, shape));
        return this;
    }

    Drawing line(Vec a, Vec b, Role role, double width) {
        return add(Shape.lined(Outline.line(a, b), role, width));
    }

    Drawing line(double x1, double y1, double x2, double y2, Role role, double width) {
        return line(new Vec(x1, y1), new Vec(x2, y2), role, width);
    }

    Drawing box(double x, double y, double width, double height, double radius, Role fill, Role line, double w) {
        return add(Shape.outlined(Outline.box(x, y, width, height, radius), fill, line, w));
    }

    Drawing wood(double x, double y, double width, double height, double radius) {
        return box(x, y, width, height, radius, Role.WOOD, Role.WOOD_LINE, LINE);
    }

    Drawing stone(double x, double y, double width, double height, double radius, double line) {
        return box(x, y, width, height, radius, Role.STONE, Role.STONE_LINE, line);
    }

    Drawing soft(double x, double y, double width, double height, double radius) {
        return box(x, y, width, height, radius, Role.SOFT, Role.SOFT_LINE, LINE);
    }

    Drawing leg(double x, double from, double to, double width) {
        return line(x, from, x, to, Role.WOOD_LINE, width);
    }

    Drawing circle(Vec centre, double radius, Role fill, Role line, double width) {
        return add(Shape.outlined(Outline.circle(centre, radius), fill, line, width));
    }

    Drawing outlined(String outline, Role fill, Role line, double width) {
        return add(Shape.outlined(outline, fill, line, width));
    }

    Stream<Shape> behind() {
        return shapes.stream().filter(it -> !it.isFront()).map(Laid::shape);
    }

    Stream<Shape> before() {
        return shapes.stream().filter(Laid::isFront).map(Laid::shape);
    }

    Stream<Shape> all() {
        return shapes.stream().map(Laid::shape);
    }
}
