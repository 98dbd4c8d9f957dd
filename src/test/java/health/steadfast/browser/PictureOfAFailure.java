package health.steadfast.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the browser showed when a test failed: target/failed/SomeIT.someTest.png. */
final class PictureOfAFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            ((BrowserTest) context.getRequiredTestInstance()).photograph(Path.of("target", "failed", name + ".png"));
        }
    }
}
