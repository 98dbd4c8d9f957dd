package health.steadfast.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import health.steadfast.shared.FigureSide;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void thePoseIsAFileOfItsOwn() {
        assertThat(source(new Figure("walk-sideways", "").pose()))
                .matches("figures/walk-sideways\\.pose\\.svg\\?v=[0-9a-z]+");
    }

    @Test
    void theAddressNamesTheSideAndTheVersion() {
        assertThat(source(new Figure("stand-one-leg", "", FigureSide.LEFT)))
                .matches("figures/stand-one-leg-left\\.svg\\?v=[0-9a-z]+");
    }

    @Test
    void whatIsNotDrawnHasNoAddress() {
        assertThat(Figure.isDrawn("own-something")).isFalse();
        assertThat(Figure.isDrawn("../../application")).isFalse();
        assertThat(Figure.poseOf("own-something")).isEmpty();
        assertThat(new Figure("own-something", "").image()).isEmpty();
    }

    private static String source(Figure figure) {
        return figure.image().map(Image::getSrc).orElseThrow();
    }
}
