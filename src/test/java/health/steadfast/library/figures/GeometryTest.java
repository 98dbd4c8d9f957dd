package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeometryTest {

    private static final double CLOSE = 0.05;

    @Test
    void theMiddleJointLiesLeftOrRightOfTheWay() {
        var left = TwoBones.reach(new Vec(0, 0), new Vec(8, 0), 5, 5, 1);
        var right = TwoBones.reach(new Vec(0, 0), new Vec(8, 0), 5, 5, -1);

        assertClose(left.middle(), 4, 3);
        assertClose(right.middle(), 4, -3);
    }

    @Test
    void aTargetOutOfReachIsPulledIn() {
        var reached = TwoBones.reach(new Vec(0, 0), new Vec(0, -100), 42, 41, 1);

        assertThat(reached.end().y()).isCloseTo(-82.95, within(CLOSE));
    }

    @Test
    void aPersonWhoStandsHasBothAnklesOverTheSoles() {
        var body = Body.solve(
                View.SIDE,
                new Keys(Map.of(
                        "pelvis", List.of(120, 90), "feet", Map.of("R", List.of(120, 0, 0), "L", List.of(123, 0, 0)))));

        assertClose(body.of("ankleR"), 120, 8);
        assertClose(body.of("neck"), 120, 136);
        assertThat(body.of("kneeR").x()).isGreaterThanOrEqualTo(120);
    }

    @Test
    void leftIsOnTheRightOfThePictureFromTheFrontAndOnTheLeftFromBehind() {
        var frame = new Keys(Map.of("pelvis", List.of(120, 90)));

        assertThat(Body.solve(View.FRONT, frame).of("shoulderL").x()).isEqualTo(137);
        assertThat(Body.solve(View.BACK, frame).of("shoulderL").x()).isEqualTo(103);
    }

    @Test
    void aPinchBringsTheThumbToTheFingertip() {
        var hand = Hand.solve(
                View.HAND_SIDE,
                new Keys(Map.of("fingers", Map.of("all", List.of(46, 30, 12)), "thumbTo", "index", "grip", 24)),
                1,
                false,
                0);

        var index = hand.finger("index").getLast();
        assertThat(hand.thumb().getLast().distance(index)).isCloseTo(37, within(CLOSE));
        assertClose(hand.grip().middle(), index.towards(hand.thumb().getLast(), 0.5));
    }

    @Test
    void aFingerThatTouchesAPointEndsThere() {
        var frame = new Keys(Map.of("wrist", List.of(50, 120), "touch", Map.of("index", List.of(170, 80))));

        assertClose(
                Hand.solve(View.HAND_SIDE, frame, 1, false, 0).finger("index").getLast(), 170, 80);
    }

    @Test
    void theSecondHandIsTheMirrorOfTheFirstAtItsOwnWrist() {
        var left = Hand.solve(View.HAND_SIDE, new Keys(Map.of("wrist", List.of(190, 100))), 1, true, 0);
        var right = Hand.solve(View.HAND_SIDE, new Keys(Map.of("wrist", List.of(50, 100))), 1, false, 0);

        var mirrored = left.at("index");
        var tip = right.at("index");
        assertThat(mirrored).isNotNull();
        assertThat(tip).isNotNull();
        assertClose(mirrored, 240 - tip.x(), tip.y());
    }

    @Test
    void numbersAreWrittenShortAndNeverAsANegativeNought() {
        assertThat(List.of(-0.04, 0.5, -0.55, 12.0, -3.14).stream().map(Stage::number))
                .containsExactly("0", ".5", "-.5", "12", "-3.1");
    }

    @Test
    void pathDataCanBeMirrored() {
        var mirrored = PathData.moved("M10 0h5a2 2 0 0 1 2 2v3Z", Move.MIRROR);

        assertThat(mirrored).isEqualTo("M230 0L225 0A2 2 0 0 0 223 2L223 5Z");
    }

    private static void assertClose(Vec found, double x, double y) {
        assertClose(found, new Vec(x, y));
    }

    private static void assertClose(Vec found, Vec expected) {
        assertThat(found.distance(expected)).as("%s, not %s", found, expected).isLessThan(CLOSE);
    }
}
