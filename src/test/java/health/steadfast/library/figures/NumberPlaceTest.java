package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberPlaceTest {

    private static final Vec MIDDLE = new Vec(0, 0);

    @Test
    void aLineIsWalkedAlong() {
        assertThat(NumberPlace.points("M0 0L10 0")).hasSize(4).contains(new Vec(0, 0), new Vec(10, 0));
    }

    /** Heads and wheels are arcs; their chords would run through the middle. */
    @Test
    void anArcIsWalkedAlongItsCurve() {
        assertThat(NumberPlace.points("M-10 0A10 10 0 1 1 10 0"))
                .hasSizeGreaterThan(6)
                .allMatch(it -> Math.abs(it.distance(MIDDLE) - 10) < 0.01 && it.y() < 0.01);
        assertThat(NumberPlace.points("M0 10A10 10 0 1 0 10 0"))
                .allMatch(it -> Math.abs(it.distance(new Vec(10, 10)) - 10) < 0.01);
    }

    @Test
    void whatIsUnderTheNumberCountsAndTheRoomDoesNot() {
        var face = Shape.filled(Outline.circle(new Vec(10, Stage.FLOOR - 10), 6), Role.SKIN);
        var wall = Shape.lined("M0 0L20 0", Role.STONE_LINE, 2);

        assertThat(NumberPlace.covered(List.of(face, wall), new Vec(10, 10), 12))
                .isPositive();
        assertThat(NumberPlace.covered(List.of(face.seen(false), wall), new Vec(10, 10), 12))
                .isZero();
        assertThat(NumberPlace.covered(List.of(face), new Vec(60, 10), 12)).isZero();
    }
}
