package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PathOutlineTest {

    @Test
    void anArcRunsClockwiseOrNotAndTheShorterOrTheLongerWay() {
        isBetween(PathOutline.of("M0 0A10 10 0 0 1 20 0"), 0, -10, 20, 0);
        isBetween(PathOutline.of("M0 0A10 10 0 0 0 20 0"), 0, 0, 20, 10);
        isBetween(PathOutline.of("M10 0A10 10 0 0 1 20 10"), 10, 0, 20, 10);
        isBetween(PathOutline.of("M10 0A10 10 0 1 0 20 10"), 0, 0, 20, 20);
    }

    @Test
    void anArcWhoseRadiusIsTooSmallIsMadeLargeEnoughAndOneWithoutRadiusIsALine() {
        isBetween(PathOutline.of("M0 0A1 1 0 0 1 20 0"), 0, -10, 20, 0);
        isBetween(PathOutline.of("M0 0A0 5 0 0 1 20 0"), 0, 0, 20, 0);
    }

    /** Half of an ellipse of 40 by 10 that stands upright: from its lower end to its upper one, on the left. */
    @Test
    void aTurnedEllipseStandsUpright() {
        isBetween(PathOutline.of("M0 20A20 5 90 0 1 0-20"), -5, -20, 0, 20);
    }

    @Test
    void fromPointToPointIsTheSameAsFromTheCorner() {
        var fromTheCorner = PathOutline.of("M1 2L4 6H9V1Q12 0 14 4C15 5 16 6 17 7A3 3 0 0 1 20 10ZL0 0");
        var fromHere = PathOutline.of("m1 2 3 4h5v-5q3-1 5 3c1 1 2 2 3 3a3 3 0 0 1 3 3zl-1-2");

        var one = fromTheCorner.getPathIterator(null, 0.01);
        var other = fromHere.getPathIterator(null, 0.01);
        var here = new double[6];
        var there = new double[6];
        while (!one.isDone()) {
            assertThat(other.currentSegment(there)).isEqualTo(one.currentSegment(here));
            assertThat(there).containsExactly(here, within(1e-9));
            one.next();
            other.next();
        }
        assertThat(other.isDone()).isTrue();
    }

    @Test
    void whatFiguresDoNotUseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathOutline.of("M0 0T5 5"));
    }

    private static void isBetween(Path2D outline, double left, double top, double right, double bottom) {
        Rectangle2D bounds = outline.getBounds2D();
        assertThat(new double[] {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()})
                .containsExactly(new double[] {left, top, right, bottom}, within(0.01));
    }
}
