package health.steadfast.library.figures;

import health.steadfast.shared.FigureAid;
import health.steadfast.shared.FigureSide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * All figures on one page, to be looked at row by row: both stills, the slug, what they weigh, and what the check of
 * the pose says. Reads the documents straight from the sources, so that authors need no build.
 */
final class ContactSheet {

    static final Path POSES = Path.of("src/main/resources/library/poses");

    private ContactSheet() {}

    /** {@code OUT.html [--dark] [--print] [--other-side] [--move] [slug…]} */
    public static void main(String... arguments) throws IOException {
        var options = Stream.of(arguments).filter(it -> it.startsWith("--")).toList();
        var plain = Stream.of(arguments).filter(it -> !it.startsWith("--")).toList();
        var slugs = plain.size() > 1 ? plain.subList(1, plain.size()) : slugs();
        Files.writeString(Path.of(plain.getFirst()), page(slugs, options));
        System.out.println(slugs.size() + " figures in " + plain.getFirst());
    }

    static PoseShelf shelf() {
        return new PoseShelf(path -> {
            var file = POSES.resolve(path);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        });
    }

    static List<String> slugs() throws IOException {
        try (var files = Files.list(POSES)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".json"))
                    .map(it -> it.substring(0, it.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    static String page(List<String> slugs, List<String> options) {
        var shelf = shelf();
        var cards = new StringBuilder();
        for (var slug : slugs) {
            cards.append(card(shelf, slug, options));
        }
        var dark = options.contains("--dark");
        return "<!doctype html><meta charset=utf-8><title>Figures</title><style>:root{color-scheme:"
                + (dark ? "dark" : "light")
                + "}body{margin:12px;font:12px sans-serif;display:grid;grid-template-columns:repeat(4,1fr);gap:10px}"
                + "figure{margin:0}img{width:100%;display:block;border-radius:8px;background:"
                + (dark ? "#1d2627" : options.contains("--print") ? "#fff" : "#eaf3f3")
                + "}b{color:#b23a0e}</style>" + cards;
    }

    private static String card(PoseShelf shelf, String slug, List<String> options) {
        try {
            var pose = shelf.pose(slug).orElseThrow(() -> new IllegalArgumentException("no document: " + slug));
            var shown = AsShown.of(pose, side(pose, options.contains("--other-side")), aid(options));
            var stills = options.contains("--print")
                    ? StillPictures.forPaper(shown.pose(), shelf, shown.isMirrored(), Palette.PRINT)
                    : StillPictures.forScreen(shown.pose(), shelf, shown.isMirrored());
            var isWhole = options.isEmpty() || options.contains("--move");
            var moving = isWhole ? MovingPicture.of(shown.pose(), shelf, shown.isMirrored()) : "";
            var picture = options.contains("--move") ? moving : stills;
            return "<figure><img src='data:image/svg+xml;base64," + base64(picture) + "'><figcaption>" + slug + " "
                    + weight(stills, 2048) + " " + weight(moving, 12 * 1024) + warnings(pose, shelf)
                    + "</figcaption></figure>";
        } catch (RuntimeException e) {
            System.out.println(slug + ": " + e);
            return "<figure><figcaption>" + slug + " <b>" + e + "</b></figcaption></figure>";
        }
    }

    private static FigureSide side(PoseDocument pose, boolean isOther) {
        return pose.showsLeft() == isOther ? FigureSide.RIGHT : FigureSide.LEFT;
    }

    /** {@code --rollator}, {@code --stick-left} and so on. */
    private static FigureAid aid(List<String> options) {
        return Arrays.stream(FigureAid.values())
                .filter(it -> options.contains("-" + it.suffix()))
                .findFirst()
                .orElse(FigureAid.NONE);
    }

    private static String weight(String picture, int most) {
        var bytes = MovingPicture.packed(picture);
        return bytes > most ? "<b>" + bytes + "</b>" : String.valueOf(bytes);
    }

    private static String warnings(PoseDocument pose, PoseShelf shelf) {
        var faults = PoseCheck.faults(pose, shelf);
        faults.forEach(System.out::println);
        return faults.isEmpty() ? "" : "<br><b>" + String.join("<br>", faults) + "</b>";
    }

    private static String base64(String svg) {
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
