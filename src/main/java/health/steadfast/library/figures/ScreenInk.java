package health.steadfast.library.figures;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Colours as classes over variables: light and dark by the reader's scheme, lines in the strongest contrast for who
 * asks for it. Only what a picture uses is written.
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
    private final Map<Role, String> names = new LinkedHashMap<>();

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

    private String colour(Role role) {
        return "var(--" + names.computeIfAbsent(role, it -> letters(names.size())) + ")";
    }

    private static String letters(int number) {
        var letter = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? letter : letter + (number / 26);
    }

    @Override
    public String style() {
        var colours = new StringBuilder();
        var strong = new StringBuilder();
        names.forEach((role, name) -> {
            colours.append(";--" + name + ":light-dark(" + Palette.LIGHT.of(role) + "," + Palette.DARK.of(role) + ")");
            if (LINES.contains(role)) {
                strong.append(strong.isEmpty() ? "" : ";").append("--" + name + ":light-dark(#000,#fff)");
            }
        });
        var rules = new StringBuilder();
        classes.forEach((rule, name) -> rules.append("." + name + "{" + rule + "}"));
        var contrast = strong.isEmpty() ? "" : "@media(prefers-contrast:more){:root{" + strong + "}}";
        return ":root{color-scheme:light dark" + colours + "}" + contrast + rules;
    }
}
