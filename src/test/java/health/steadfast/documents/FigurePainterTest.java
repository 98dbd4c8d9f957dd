package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseFigures;
import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@SpringBootTest
class FigurePainterTest {

    private static final int WHITE = Color.WHITE.getRGB();

    @Autowired
    Catalogue catalogue;

    @Test
    void everyFigureOfTheProgramCanBePaintedFromEitherSideAndWithEveryAid() throws Exception {
        var aids = FigureAid.values();
        var painted = 0;
        for (var exercise : catalogue.all()) {
            var aid = aids[painted++ % aids.length];
            for (var side : FigureSide.values()) {
                var strip = ExerciseFigures.strip(exercise.slug(), side, aid).orElseThrow();
                assertThat(ink(painted(strip, 480, 230)))
                        .as(exercise.slug().value())
                        .isBetween(0.02, 0.9);
            }
        }
        assertThat(painted).isGreaterThan(200);
    }

    @Test
    void aPictureInAPictureIsCutAtItsEdgeAndFitsIntoItsPlace() throws Exception {
        var image = painted("""
                <svg viewBox="0 0 20 10" width="40" height="20" fill="none"><svg x="10" width="10" height="10"
                viewBox="0 0 100 100"><path fill="#000000" d="M-50 0H150V50H-50Z"/></svg></svg>""", 40, 20);

        assertThat(image.getRGB(15, 5)).isEqualTo(WHITE);
        assertThat(image.getRGB(25, 5)).isEqualTo(Color.BLACK.getRGB());
        assertThat(image.getRGB(25, 15)).isEqualTo(WHITE);
    }

    @Test
    void aTurnedGroupIsTheMirrorAndLinesHaveTheirWidthAndPaleness() throws Exception {
        var image = painted("""
                <svg viewBox="0 0 20 10" width="20" height="10"><g transform="matrix(-1 0 0 1 20 0)">
                <path stroke="#000000" stroke-width="4" opacity="0.5" d="M5 0V10"/></g></svg>""", 20, 10);

        assertThat(image.getRGB(5, 5)).isEqualTo(WHITE);
        assertThat(new Color(image.getRGB(14, 5)).getRed()).isBetween(120, 135);
        assertThat(image.getRGB(11, 5)).isEqualTo(WHITE);
    }

    @Test
    void whatFiguresDoNotUseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> painted("<svg viewBox='0 0 1 1'><image href='file:///etc/passwd'/></svg>", 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> painted("<svg viewBox='0 0 1 1'><g transform='rotate(5)'/></svg>", 1, 1));
    }

    private static BufferedImage painted(String svg, int width, int height) throws Exception {
        Element picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        picture.setAttribute("width", String.valueOf(width));
        picture.setAttribute("height", String.valueOf(height));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        FigurePainter.paint(picture, graphics);
        graphics.dispose();
        return image;
    }

    /** The share of points that are not white. */
    private static double ink(BufferedImage image) {
        var points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(points).filter(it -> it != WHITE).count() / (double) points.length;
    }
}
