package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** White cards, papers and dials stay white on a dark ground, while lines turn pale there: ink on white is for faces. */
class DarkInkTest {

    private static final PoseShelf SHELF = ContactSheet.shelf();

    @Test
    void inkOnWhiteIsSeenInTheDarkAsInTheLight() {
        for (var palette : Palette.values()) {
            assertThat(contrast(palette.of(Role.FACE), palette.of(Role.WHITE)))
                    .as(palette.name())
                    .isGreaterThan(7);
        }
        assertThat(contrast(Palette.DARK.of(Role.LINE), Palette.DARK.of(Role.WHITE)))
                .as("why lines are no ink")
                .isLessThan(3);
    }

    @Test
    void noPaleLineIsWrittenOnWhite() throws IOException {
        var pale = new ArrayList<String>();
        for (var type : types()) {
            var draw = new Drawing();
            SHELF.prop(type).orElseThrow().draw(Move.UPRIGHT, draw);
            var shapes = draw.all().toList();
            for (var i = 1; i < shapes.size(); i++) {
                if (isPale(shapes.get(i)) && isOnWhite(shapes.get(i), shapes.subList(0, i))) {
                    pale.add(type + " shape " + i);
                }
            }
        }
        assertThat(pale).isEmpty();
    }

    private static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(ContactSheet.POSES.resolve("props"))) {
            return files.map(it -> it.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPale(Shape shape) {
        return shape.fill() == Role.LINE || shape.fill() == null && shape.stroke() == Role.LINE;
    }

    /** The last shape below that is filled and reaches around it is white. */
    private static boolean isOnWhite(Shape shape, List<Shape> below) {
        return below.reversed().stream()
                .filter(it -> it.fill() != null && isAround(it, shape))
                .findFirst()
                .filter(it -> it.fill() == Role.WHITE)
                .isPresent();
    }

    private static boolean isAround(Shape outer, Shape inner) {
        var frame = NumberPlace.points(outer.outline());
        return NumberPlace.points(inner.outline()).stream()
                .allMatch(it -> frame.stream().anyMatch(edge -> edge.x() <= it.x() && edge.y() <= it.y())
                        && frame.stream().anyMatch(edge -> edge.x() >= it.x() && edge.y() >= it.y()));
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var hex = colour.substring(1);
        var digits = hex.length() / 3;
        var sum = 0.0;
        for (var i = 0; i < 3; i++) {
            var part = hex.substring(i * digits, (i + 1) * digits).repeat(digits == 1 ? 2 : 1);
            var value = Integer.parseInt(part, 16) / 255.0;
            var linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            sum += linear * List.of(0.2126, 0.7152, 0.0722).get(i);
        }
        return sum;
    }
}
