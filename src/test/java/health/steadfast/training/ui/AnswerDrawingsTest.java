package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.training.HandQuality;
import health.steadfast.training.Steadiness;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerDrawingsTest {

    @Test
    void everyAnswerThatIsDrawnHasItsDrawing() {
        assertThat(Stream.concat(Arrays.stream(Steadiness.values()), Arrays.stream(HandQuality.values()))
                        .map(answer -> "/META-INF/resources/figures/answers/"
                                + answer.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg"))
                .allSatisfy(file -> assertThat(AnswerDrawingsTest.class.getResource(file))
                        .as(file)
                        .isNotNull());
    }
}
