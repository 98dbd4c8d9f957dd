package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.shared.FigureAid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosesKeepTheirSupportTest {

    /** Height and left edge and width of a worktop where nothing is said. */
    private static final Map<String, List<Double>> WORKTOPS = Map.of(
            "worktop", List.of(88.0, 0.0, 50.0),
            "counterBehind", List.of(82.0, 14.0, 212.0),
            "counterFront", List.of(88.0, 22.0, 196.0));

    /** From the middle of a finger to what it touches, in units of a close-up. */
    private static final double TOUCHES = 13;

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

    /** Rails, armrests, walls, handlebars, beds: what the catalogue says is held is in the hand. */
    @Test
    void handsAreOnWhateverTheyHold() {
        var empty = new ArrayList<String>();
        Catalogued.all().stream()
                .filter(it -> hands(it.support()) > 0 && !it.pose().view().isHand())
                .forEach(exercise -> exercise.pose().stills().stream()
                        .filter(it -> Contact.hands(exercise.pose(), it) < hands(exercise.support()))
                        .forEach(it -> empty.add(exercise + " frame " + it)));

        assertThat(empty).isEmpty();
    }

    /** Both hands on the rollator's handles, one on the stick, in every picture in which somebody walks. */
    @Test
    void handsAreOnTheWalkingAid() {
        for (var aid : List.of(FigureAid.ROLLATOR, FigureAid.STICK_LEFT, FigureAid.STICK_RIGHT)) {
            assertThat(Catalogued.all())
                    .filteredOn(it -> AsShown.hasPlace(it.pose(), aid))
                    .hasSizeGreaterThan(7)
                    .allSatisfy(exercise -> {
                        var pose = OwnAid.in(exercise.pose(), aid, false);
                        assertThat(pose.stills())
                                .filteredOn(it -> pose.frames()
                                                .at(it)
                                                .point("pelvis", new Vec(0, 0))
                                                .y()
                                        > 75)
                                .allSatisfy(frame -> assertThat(Contact.hands(
                                                pose, frame, Set.of("rollator", "rollator-back", "walking-stick")))
                                        .as("%s with %s, frame %s", exercise, aid, frame)
                                        .isEqualTo(aid == FigureAid.ROLLATOR ? 2 : 1));
                    });
        }
    }

    /** A fork, a key, a spoon: thumb, finger or palm touches what the hand holds. */
    @Test
    void handsTouchWhatTheyHold() {
        assertThat(Catalogued.all())
                .filteredOn(it -> it.pose().view().isHand())
                .allSatisfy(exercise -> assertThat(exercise.pose().stills())
                        .allSatisfy(frame -> assertThat(CloseUp.gaps(exercise.pose(), frame))
                                .as("%s, frame %s", exercise, frame)
                                .allMatch(gap -> gap < TOUCHES)));
    }

    /** Both hands lie on the jar: one turns the lid, the other holds the glass. */
    @ParameterizedTest
    @ValueSource(strings = {"open-loose-lid", "open-tight-jar"})
    void bothHandsAreOnTheJar(String slug) {
        var pose = Catalogued.SHELF.pose(slug).orElseThrow();

        assertThat(pose.stills())
                .allSatisfy(frame ->
                        assertThat(CloseUp.handsOn(pose, frame, "jar-above")).isEqualTo(2));
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
            case "one-hand", "fingertips" -> 1;
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
