package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The rules of {@code frontend/session} and {@code frontend/trend}, run by Node's own test runner, which reads TypeScript as it is. */
class SessionInTheBrowserTest {

    @Test
    void stepsClockAndTextsKeepTheirRules() throws IOException, InterruptedException {
        var run = new ProcessBuilder(
                        "node",
                        "--test",
                        "--test-reporter=tap",
                        "src/test/frontend/session.test.mjs",
                        "src/test/frontend/trend.test.mjs")
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).as(said).isZero();
        assertThat(said).contains("# fail 0").doesNotContain("# pass 0");
    }
}
