package health.steadfast.library.figures;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Colours as classes: light and dark by the reader's scheme. Only what a picture uses is written. Stronger contrast is
 * the page's: media queries about it do not reach into pictures everywhere.
 */
final class ScreenInk implements Ink {

    private final Map<String, String> classes = new LinkedHashMap<>();

    @Override
    public String of(Shape shape) {
        var rule = new StringBuilder();
        if (shape.fill() != null) {
            rule.append("fill:").append(colour(shape.fill()));
        }
        if (shape.stroke() != null) {
            rule.append(rule.isEmpty() ? "" : ";").append("stroke:").append(colour(shape.stroke()));
            rule.append(";stroke-width:").append(Stage.number(shape.width()));
        }
        if (shape.opacity() < 1) {
            rule.append(";opacity:").append(shape.opacity());
        }
        return " class=\"" + classes.computeIfAbsent(rule.toString(), it -> letters(classes.size())) + '"';
    }

    private static String colour(Role role) {
        return "light-dark(" + Palette.LIGHT.of(role) + "," + Palette.DARK.of(role) + ")";
    }

    private static String letters(int number) {
        var letter = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? letter : letter + (number / 26);
    }

    @Override
    public String style() {
        var rules = new StringBuilder(":root{color-scheme:light dark}");
        classes.forEach((rule, name) -> rules.append("." + name + "{" + rule + "}"));
        return rules.toString();
    }
}
