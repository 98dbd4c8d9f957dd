package health.steadfast.documents.pages;

import java.util.regex.Pattern;

/**
 * A drawing as it is set into a page.
 *
 * @param svg with its size and its words
 */
public record Picture(String svg) {

    private static final Pattern SIZE = Pattern.compile("^<svg ([^>]*?)width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    /**
     * Fits a drawing into a box.
     *
     * @param alt the same in words
     * @param width at most so many pixels of a page, 96 to an inch
     */
    public static Picture of(String drawing, String alt, int width, int height) {
        var size = SIZE.matcher(drawing);
        if (!size.find()) {
            throw new IllegalArgumentException("a drawing states its size");
        }
        var scale = Math.min(width / Double.parseDouble(size.group(2)), height / Double.parseDouble(size.group(3)));
        var w = Math.round(scale * Double.parseDouble(size.group(2)));
        var h = Math.round(scale * Double.parseDouble(size.group(3)));
        return new Picture("<svg %swidth=\"%d\" height=\"%d\" style=\"width:%dpx;height:%dpx\" alt=\"%s\"%s"
                .formatted(size.group(1), w, h, w, h, escaped(alt), drawing.substring(size.end())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
