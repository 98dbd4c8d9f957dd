package health.steadfast.documents;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.w3c.dom.Element;

/**
 * Paints a figure that was written for paper: pictures within pictures, groups that are turned round, and paths with a
 * fill and a line. Ends and corners are round. What else SVG knows, figures do not use, and it is refused here.
 */
final class FigurePainter {

    private static final String NONE = "none";
    private static final float MITER = 4;

    private FigurePainter() {}

    /** @param graphics whose unit is the one that the width and the height of the picture are stated in */
    static void paint(Element picture, Graphics2D graphics) {
        var box = numbers(picture.getAttribute("viewBox"));
        var width = number(picture, "width", box[2]);
        var height = number(picture, "height", box[3]);
        var scale = Math.min(width / box[2], height / box[3]);
        var inside = (Graphics2D) graphics.create();
        inside.translate(
                number(picture, "x", 0) + (width - scale * box[2]) / 2,
                number(picture, "y", 0) + (height - scale * box[3]) / 2);
        inside.scale(scale, scale);
        inside.translate(-box[0], -box[1]);
        inside.clip(new Rectangle2D.Double(box[0], box[1], box[2], box[3]));
        children(picture, inside);
        inside.dispose();
    }

    private static void children(Element parent, Graphics2D graphics) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "svg" -> paint(element, graphics);
                    case "g" -> group(element, graphics);
                    case "path" -> path(element, graphics);
                    default -> throw new IllegalArgumentException("figures have no " + element.getTagName());
                }
            }
        }
    }

    private static void group(Element group, Graphics2D graphics) {
        var inside = (Graphics2D) graphics.create();
        var transform = group.getAttribute("transform");
        if (transform.startsWith("matrix(")) {
            inside.transform(new AffineTransform(numbers(transform.substring(7, transform.length() - 1))));
        } else if (!transform.isEmpty()) {
            throw new IllegalArgumentException("figures are not moved by " + transform);
        }
        children(group, inside);
        inside.dispose();
    }

    private static void path(Element path, Graphics2D graphics) {
        var outline = PathOutline.of(path.getAttribute("d"));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) number(path, "opacity", 1)));
        if (isPainted(path, "fill")) {
            graphics.setColor(Color.decode(path.getAttribute("fill")));
            graphics.fill(outline);
        }
        if (isPainted(path, "stroke")) {
            graphics.setColor(Color.decode(path.getAttribute("stroke")));
            graphics.setStroke(stroke(path));
            graphics.draw(outline);
        }
    }

    private static boolean isPainted(Element path, String attribute) {
        return path.hasAttribute(attribute) && !path.getAttribute(attribute).equals(NONE);
    }

    private static BasicStroke stroke(Element path) {
        var width = (float) number(path, "stroke-width", 1);
        if (!path.hasAttribute("stroke-dasharray")) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dashes = numbers(path.getAttribute("stroke-dasharray"));
        var lengths = new float[dashes.length];
        for (var i = 0; i < dashes.length; i++) {
            lengths[i] = (float) dashes[i];
        }
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, MITER, lengths, 0);
    }

    private static double number(Element element, String attribute, double otherwise) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : otherwise;
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
