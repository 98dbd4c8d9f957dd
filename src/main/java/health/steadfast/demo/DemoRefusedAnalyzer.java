package health.steadfast.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link DemoRefused} as two sentences instead of a stack trace. */
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoRefused cause) {
        return new FailureAnalysis(cause.getMessage(), DemoRefused.wayOut(), cause);
    }
}
