package health.steadfast.library.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What feet stand on: the floor, and what lies or stands on it. */
final class Ground {

    private static final Map<String, Double> HEIGHTS =
            Map.of("pad", 8.0, "folded-mat", 9.0, "low-step", 15.0, "mat", 4.0, "treadmill", 12.0);

    /** Left edge from where the thing stands, and width. */
    private static final Map<String, List<Double>> EXTENTS = Map.of(
            "pad", List.of(0.0, 62.0),
            "folded-mat", List.of(-34.0, 68.0),
            "low-step", List.of(0.0, 46.0),
            "mat", List.of(0.0, 200.0),
            "treadmill", List.of(0.0, 132.0));

    /** Whose feet are on pedals, footrests or holds, or who lies and is seen from above. */
    private static final Set<String> OFF_THE_GROUND = Set.of(
            "exercise-bike",
            "tricycle",
            "e-bike",
            "handbike",
            "pedals",
            "climbing-wall",
            "mat-above",
            "bed-above",
            "bed-oblique",
            "wheelchair-side",
            "wheelchair-front",
            "wheelchair-front-both-arms");

    /** They lie on the floor, so that they are twice as high as their middle. */
    private static final Set<String> ROLLS = Set.of("roll", "spiky-ball");

    /** How far from the ankle a sole reaches. */
    private static final double FOOT = 20;

    private static final double STEP_HEIGHT = 14;
    private static final double STEP_DEPTH = 32;
    private static final int STEPS = 3;

    private final List<Keys> props;

    Ground(List<Keys> props) {
        this.props = props;
    }

    /** Whether whoever stands or sits here has feet on the ground. */
    boolean carries() {
        return props.stream().noneMatch(it -> OFF_THE_GROUND.contains(it.text("type", "")));
    }

    /** How high the ground is below a foot. */
    double below(double x) {
        return props.stream().mapToDouble(it -> height(it, x)).max().orElse(0);
    }

    private static double height(Keys prop, double x) {
        var type = prop.text("type", "");
        if (ROLLS.contains(type)) {
            return Math.abs(x - prop.x()) <= FOOT ? 2 * prop.y() : 0;
        }
        if (type.equals("stairs")) {
            var step = Math.floor((x + 4 - prop.x()) / STEP_DEPTH) + 1;
            return STEP_HEIGHT * Math.clamp(step, 0, STEPS);
        }
        var usual = EXTENTS.get(type);
        return usual == null ? 0 : level(prop, x, usual, HEIGHTS.get(type));
    }

    private static double level(Keys prop, double x, List<Double> usual, @Nullable Double height) {
        var left = prop.x() + usual.getFirst();
        var right = left + prop.number("w", usual.getLast());
        return x < left || x > right || height == null ? 0 : prop.number("h", height);
    }
}
