package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check of poses finds what authors overlook. */
class PoseCheckTest {

    private static final List<Object> NOTHING = List.of();

    @Test
    void aFootALittleAboveTheFloorFloats() {
        assertThat(standing(0, 0, NOTHING)).isEmpty();
        assertThat(standing(0, 20, NOTHING)).as("a lifted foot").isEmpty();
        assertThat(standing(0, 5, NOTHING)).containsExactly("test frame 0: footL floats by 5");
        assertThat(standing(20, 20, NOTHING)).hasSize(1).first().asString().contains("no foot on the ground");
    }

    @Test
    void feetMayStandOnWhatLiesOnTheFloor() {
        var pad = List.<Object>of(Map.of("type", "pad", "x", 90));

        assertThat(standing(8, 8, pad)).isEmpty();
        assertThat(standing(8, 8, NOTHING)).hasSize(1);
        assertThat(standing(8, 8, List.of(Map.of("type", "pad", "x", 10)))).hasSize(1);
    }

    @Test
    void stairsRiseStepByStep() {
        var ground = new Ground(List.of(new Keys(Map.of("type", "stairs", "x", 100))));

        assertThat(List.of(80, 110, 140, 170, 300).stream().map(ground::below))
                .containsExactly(0.0, 14.0, 28.0, 42.0, 42.0);
    }

    @Test
    void whoRidesHasNoFeetOnTheGround() {
        assertThat(standing(20, 20, List.of(Map.of("type", "exercise-bike", "x", 120))))
                .isEmpty();
    }

    @Test
    void fromBehindFeetInTheFloorAreSeenToo() {
        var frame = Map.<String, Object>of(
                "pelvis", List.of(120, 86), "feet", Map.of("R", List.of(130, -4), "L", List.of(110, 0)));

        assertThat(faults(Map.of("view", "back", "frames", List.of(frame))))
                .contains("test frame 0: heelR below the floor 1");
    }

    @Test
    void whatThePictureCutsOffIsSaid() {
        var frame = Map.<String, Object>of(
                "pelvis", List.of(120, 90), "feet", Map.of("R", List.of(120, 0, 0), "L", List.of(123, 0, 0)));

        assertThat(faults(Map.of("view", "side", "crop", List.of(80, -14, 90, 170), "frames", List.of(frame))))
                .singleElement()
                .asString()
                .contains("head cut off");
        assertThat(faults(Map.of(
                        "view", "side",
                        "frames", List.of(frame),
                        "arrows", List.of(Map.of("from", List.of(200, 100), "to", List.of(250, 100))))))
                .singleElement()
                .asString()
                .contains("arrow to cut off");
    }

    private static List<String> standing(double right, double left, List<Object> props) {
        var low = Math.min(right, left);
        var frame = Map.<String, Object>of(
                "pelvis",
                List.of(120.0, 90 + low),
                "feet",
                Map.of("R", List.of(120.0, right, 0.0), "L", List.of(123.0, left, 0.0)));
        return faults(Map.of("view", "side", "props", props, "frames", List.of(frame)));
    }

    private static List<String> faults(Map<String, Object> keys) {
        return PoseCheck.faults(PoseDocument.of("test", new Keys(keys)), Catalogued.SHELF);
    }
}
