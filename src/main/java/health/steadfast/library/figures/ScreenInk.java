package health.steadfast.library.figures;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Colours as classes: light and dark by the reader's scheme, lines in the strongest contrast for who asks for it. Only
 * what a picture uses is written.
 */
final class ScreenInk implements Ink {

    private static final Set<Role> LINES = EnumSet.of(
            Role.HELPER_LINE,
            Role.ARROW,
            Role.FLOOR,
            Role.WOOD_LINE,
            Role.SOFT_LINE,
            Role.STONE_LINE,
            Role.ACCENT_LINE,
            Role.LINE,
            Role.FACE);

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Set<String> strongFills = new LinkedHashSet<>();
    private final Set<String> strongLines = new LinkedHashSet<>();

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
        var name = classes.computeIfAbsent(rule.toString(), it -> letters(classes.size()));
        if (shape.fill() != null && LINES.contains(shape.fill())) {
            strongFills.add("." + name);
        }
        if (shape.stroke() != null && LINES.contains(shape.stroke())) {
            strongLines.add("." + name);
        }
        return " class=\"" + name + '"';
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
        return rules + "@media(prefers-contrast:more){" + strong(strongFills, "fill") + strong(strongLines, "stroke")
                + "}";
    }

    private static String strong(Set<String> names, String property) {
        return names.isEmpty() ? "" : String.join(",", names) + "{" + property + ":light-dark(#000,#fff)}";
    }
}
