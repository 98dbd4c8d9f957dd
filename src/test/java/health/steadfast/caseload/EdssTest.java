package health.steadfast.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdssTest {

    @Test
    void thereAreTwentySteps() {
        assertThat(Edss.STEPS).hasSize(20).doesNotHaveDuplicates().isSorted();
        assertThat(Edss.STEPS.getFirst()).hasToString("0.0");
        assertThat(Edss.STEPS.getLast()).hasToString("10.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-1", "10.5", "3.7"})
    void otherValuesAreRefused(String value) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Edss(new BigDecimal(value)));
    }
}
