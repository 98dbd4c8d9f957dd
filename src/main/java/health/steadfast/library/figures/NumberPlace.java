package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the upper corner in which the numbers of a pair cover less: left, unless the right one is freer. */
final class NumberPlace {

    private static final Pattern PART = Pattern.compile("([A-Z])([^A-Z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final double STEP = 4;

    private NumberPlace() {}

    /**
     * How much of a picture lies under a disc.
     *
     * @param middle on the stage, y down
     */
    static int covered(List<Shape> shapes, Vec middle, double radius) {
        return (int) shapes.stream()
                .filter(it -> it.isThere() && !isRoom(it))
                .flatMap(it -> points(it.outline()).stream())
                .filter(it -> it.distance(middle) < radius)
                .count();
    }

    /** Walls, floors and table tops may lie under a number. */
    private static boolean isRoom(Shape shape) {
        return shape.fill() == Role.STONE || shape.stroke() == Role.STONE_LINE || shape.stroke() == Role.FLOOR;
    }

    /** Points along an outline, about every four units; of a curve those between its control points. */
    static List<Vec> points(String outline) {
        var points = new ArrayList<Vec>();
        PART.matcher(PathData.moved(outline, Move.NONE)).results().forEach(part -> {
            var numbers = NUMBER.matcher(part.group(2))
                    .results()
                    .map(MatchResult::group)
                    .map(Double::valueOf)
                    .toList();
            if (part.group(1).equals("A")) {
                arc(points, numbers);
            } else {
                var isLeap = part.group(1).equals("M");
                for (var i = 0; i + 1 < numbers.size(); i += 2) {
                    add(points, new Vec(numbers.get(i), numbers.get(i + 1)), isLeap && i == 0);
                }
            }
        });
        return points;
    }

    /** Of an ellipse the circle around it. */
    private static void arc(List<Vec> points, List<Double> numbers) {
        var from = points.getLast();
        var to = new Vec(numbers.get(5), numbers.get(6));
        var half = from.distance(to) / 2;
        var radius = Math.max(half, Math.max(numbers.get(0), numbers.get(1)));
        var aside = Math.sqrt(radius * radius - half * half);
        var turn = numbers.get(3).equals(numbers.get(4)) ? 1 : -1;
        var centre =
                from.towards(to, 0.5).plus(to.minus(from).unit().quarterRight().times(aside * turn));
        var start = from.minus(centre).angle();
        var sweep = to.minus(centre).angle() - start;
        var goesUp = numbers.get(4) == 1;
        var whole = goesUp ? (sweep + 720) % 360 : (sweep - 720) % 360;
        var steps = Math.ceil(Math.abs(Math.toRadians(whole)) * radius / STEP);
        for (var i = 1; i <= steps; i++) {
            points.add(centre.plus(Vec.right(start + whole * i / steps).times(radius)));
        }
    }

    private static void add(List<Vec> points, Vec next, boolean isLeap) {
        if (!isLeap && !points.isEmpty()) {
            var last = points.getLast();
            var steps = Math.ceil(last.distance(next) / STEP);
            for (var i = 1; i < steps; i++) {
                points.add(last.towards(next, i / steps));
            }
        }
        points.add(next);
    }
}
