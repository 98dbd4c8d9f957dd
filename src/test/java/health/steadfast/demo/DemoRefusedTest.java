package health.steadfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ApplicationContextException;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class DemoRefusedTest {

    @Test
    void whoStartsTheDemoBesideARealClinicReadsTwoSentences() {
        var failure = new ApplicationContextException("Failed to start bean 'demoStart'", new DemoRefused());

        var analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.logging(LogFactory.getLog(DemoRefusedTest.class)))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();

        assertThat(analysis.getDescription())
                .isEqualTo("This database holds a real clinic: the demo does not start on it.");
        assertThat(analysis.getAction()).contains("steadfast.demo=false");
    }
}
