package health.steadfast.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SfIconTest {

    @Test
    void everyIconHasItsSymbolInTheSpriteAndNoneIsLeftOver() throws IOException {
        try (var sprite = SfIcon.class.getResourceAsStream("/META-INF/resources/" + SfIcon.SPRITE)) {
            var symbols = Pattern.compile("symbol id=\"([a-z0-9-]+)\"")
                    .matcher(new String(sprite.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(it -> it.group(1));

            assertThat(symbols)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(SfIcon.values()).map(SfIcon::symbol).toList());
        }
    }
}
