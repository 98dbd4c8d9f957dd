package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PosesKeepTheirSupportTest {

    /** Height and left edge and width of a worktop where nothing is said. */
    private static final Map<String, List<Double>> WORKTOPS = Map.of(
            "worktop", List.of(88.0, 0.0, 50.0),
            "counterBehind", List.of(82.0, 14.0, 212.0),
            "counterFront", List.of(88.0, 22.0, 196.0));

    private static final int HANDS_ABOVE = 13;
    private static final double EVEN = 6;

    /** Who stands holds on with as many hands as the catalogue says. */
    @Test
    void handsLieOnTheWorktopTheyHold() {
        assertThat(Catalogued.all())
                .filteredOn(it -> it.list("equipment").anyMatch("worktop"::equals))
                .filteredOn(it -> !it.pose().view().isHand())
                .allSatisfy(exercise -> assertThat(exercise.bodies())
                        .filteredOn(body -> body.of("pelvis").y() > 80)
                        .allSatisfy(body -> assertThat(onWorktop(exercise.pose(), body))
                                .isGreaterThanOrEqualTo(hands(exercise.support()))));
    }

    /** What has no side looks alike on both sides, or the second still is the mirror of the first. */
    @Test
    void whatHasNoSideIsEven() throws IOException {
        var oneSided = Files.readAllLines(Path.of("src/test/resources/figures/one-sided.txt"));

        assertThat(Catalogued.all())
                .filteredOn(it -> !it.isPerSide() && it.pose().view().isFlat() && !oneSided.contains(it.slug()))
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(exercise.bodies())
                        .allMatch(body -> exercise.bodies().stream().anyMatch(other -> isMirror(body, other))));
    }

    private static int hands(String support) {
        return switch (support) {
            case "both-hands" -> 2;
            case "one-hand" -> 1;
            default -> 0;
        };
    }

    private static long onWorktop(PoseDocument pose, BodyJoints body) {
        return Body.SIDES.stream()
                .filter(side -> pose.props().stream().anyMatch(it -> lies(body.of("hand" + side), it)))
                .count();
    }

    private static boolean lies(Vec hand, Keys prop) {
        var usual = WORKTOPS.get(prop.text("type", ""));
        if (usual == null) {
            return false;
        }
        var above = hand.y() - prop.number("h", usual.get(0));
        var left = prop.number("x", usual.get(1));
        return above >= -1
                && above <= HANDS_ABOVE
                && hand.x() > left - 4
                && hand.x() < left + prop.number("w", usual.get(2)) + 4;
    }

    private static boolean isMirror(BodyJoints body, BodyJoints other) {
        var a = body.of("pelvis");
        var b = other.of("pelvis");
        return Body.SIDES.stream()
                .allMatch(side -> List.of("hand", "elbow", "knee", "ankle").stream()
                        .allMatch(joint -> {
                            var here = body.of(joint + side).minus(a);
                            var there = other.of(joint + (side.equals("R") ? "L" : "R"))
                                    .minus(b);
                            return Math.hypot(here.x() + there.x(), here.y() - there.y()) < EVEN;
                        }));
    }
}
