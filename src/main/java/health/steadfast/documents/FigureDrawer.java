package health.steadfast.documents;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Sets the figures of the program into a page, as lines and faces. They hold no words, so fonts are of no use here. */
final class FigureDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element figure, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Placed(
                figure,
                Double.parseDouble(figure.getAttribute("width")),
                Double.parseDouble(figure.getAttribute("height")),
                dotsPerPixel);
    }

    /** @param width in pixels of a page, 96 to an inch */
    private record Placed(Element figure, double width, double height, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            page.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) height,
                    graphics -> FigurePainter.paint(figure, graphics));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // no words, no fonts
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // no words, no fonts
    }

    @Override
    public void close() {
        // holds nothing
    }
}
