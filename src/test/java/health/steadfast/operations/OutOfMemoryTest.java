package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program without memory ends, and is started again, instead of going on half alive. */
class OutOfMemoryTest {

    private static final String OPTION = "-XX:+ExitOnOutOfMemoryError";

    @ParameterizedTest
    @ValueSource(strings = {"run", "docker/start.sh"})
    void everyWayToStartItEndsItWithoutMemory(String script) throws IOException {
        assertThat(Files.readString(Path.of(script))).contains("(" + OPTION);
    }

    @Test
    void theContainerIsStartedAgain() throws IOException {
        var app = Files.readString(Path.of("docker-compose.yml")).split("\n  app:\n")[1];

        assertThat(app.lines().takeWhile(line -> line.startsWith("    ") || line.isBlank()))
                .contains("    restart: unless-stopped");
    }

    @Test
    void aProcessWithThatOptionEndsAtOnce() throws IOException, InterruptedException {
        var hungry = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        OPTION,
                        "-Xmx16m",
                        "-cp",
                        Path.of("target", "test-classes").toString(),
                        Hungry.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(hungry.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(hungry.exitValue())
                .as("not 7, which it would say had it gone on")
                .isEqualTo(3);
    }

    /** Takes all memory there is, and would go on afterwards. */
    static final class Hungry {

        private Hungry() {}

        public static void main(String[] args) {
            List<byte[]> taken = new ArrayList<>();
            try {
                while (taken.size() < 10_000) {
                    taken.add(new byte[1_000_000]);
                }
            } catch (OutOfMemoryError e) {
                taken.clear();
            }
            System.exit(7);
        }
    }
}
