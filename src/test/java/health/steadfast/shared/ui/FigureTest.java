package health.steadfast.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Path DRAWINGS = Path.of("src/main/resources/META-INF/resources/figures");

    @Test
    void thePoseIsAViewOfTheSameFile() {
        var figure = new Figure("walk-sideways", "").pose();

        assertThat(figure.getContent().getChildren())
                .singleElement()
                .satisfies(image -> assertThat(((Image) image).getSrc()).isEqualTo("figures/walk-sideways.svg#pose"));
    }

    @Test
    void everyDrawingOfTwoPicturesHasTheViewOfThePoseWithoutItsNumber() throws IOException {
        try (var drawings = Files.list(DRAWINGS)) {
            var ofTwo = drawings.filter(it -> it.toString().endsWith(".svg"))
                    .filter(FigureTest::hasNumbers)
                    .toList();

            assertThat(ofTwo)
                    .isNotEmpty()
                    .allSatisfy(drawing -> assertThat(Files.readString(drawing))
                            .contains("<view id=\"pose\"", "#pose:target~.no{visibility:hidden}", "class=\"no\""));
        }
    }

    private static boolean hasNumbers(Path drawing) {
        try {
            return Files.readString(drawing).contains("fill=\"#12707A\" stroke=\"#FFFFFF\" stroke-width=\"2\"/><path ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
