package health.steadfast.library.figures;

import static health.steadfast.library.figures.Stage.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The exercise as a moving picture: three rounds, then it stands still. Who asks for little motion sees the main pose
 * standing. Where the key frames differ in what is there, they follow each other without steps between.
 */
final class MovingPicture {

    private static final int ROUNDS = 3;
    private static final int MOST_BYTES = 11_800;
    private static final int FINEST = 8;
    private static final int COARSEST = 3;

    private final PoseDocument pose;
    private final PoseShelf shelf;
    private final boolean isMirrored;
    private final ScreenInk ink = new ScreenInk();

    private MovingPicture(PoseDocument pose, PoseShelf shelf, boolean isMirrored) {
        this.pose = pose;
        this.shelf = shelf;
        this.isMirrored = isMirrored;
    }

    /** As fine as its size allows. */
    static String of(PoseDocument pose, PoseShelf shelf, boolean isMirrored) {
        for (var steps = FINEST; steps > COARSEST; steps--) {
            var picture = new MovingPicture(pose, shelf, isMirrored).write(steps);
            if (packed(picture) <= MOST_BYTES) {
                return picture;
            }
        }
        return new MovingPicture(pose, shelf, isMirrored).write(COARSEST);
    }

    static int packed(String text) {
        return DrawnFigures.packed(text).length;
    }

    private String write(int steps) {
        var moving = pose.frames().count() == 1 ? still(0) : moving(steps);
        var content = "<g class=\"mv\">" + moving + "</g><g class=\"st\">" + still(pose.main()) + "</g>";
        var crop = isMirrored ? pose.crop().mirrored() : pose.crop();
        var flip = pose.looksLeft() != isMirrored;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + number(crop.x()) + " " + number(crop.top())
                + " "
                + number(crop.width()) + " " + number(crop.height()) + "\" width=\"720\" height=\""
                + number(720 * crop.height() / crop.width()) + "\"" + Ink.root() + "><style>" + ink.style()
                + ".st{display:none}@media(prefers-reduced-motion:reduce){.mv{display:none}.st{display:inline}}</style>"
                + (flip ? "<g transform=\"matrix(-1 0 0 1 240 0)\">" + content + "</g>" : content)
                + "</svg>";
    }

    private String still(int frame) {
        return Scene.at(pose, shelf, frame).stream()
                .filter(Shape::isThere)
                .map(it -> path(it, ""))
                .collect(Collectors.joining());
    }

    private String moving(int steps) {
        var timeline = Timeline.of(pose, steps);
        var scenes =
                timeline.places().stream().map(it -> Scene.at(pose, shelf, it)).toList();
        if (!isOneStructure(scenes)) {
            return flipBook();
        }
        return IntStream.range(0, scenes.getFirst().size())
                .mapToObj(i -> path(scenes.stream().map(it -> it.get(i)).toList(), timeline))
                .collect(Collectors.joining());
    }

    private static boolean isOneStructure(List<List<Shape>> scenes) {
        var first = scenes.getFirst();
        return scenes.stream()
                .allMatch(scene -> scene.size() == first.size()
                        && IntStream.range(0, first.size()).allMatch(i -> isAlike(scene.get(i), first.get(i))));
    }

    private static boolean isAlike(Shape a, Shape b) {
        return letters(a).equals(letters(b)) && a.fill() == b.fill() && a.stroke() == b.stroke();
    }

    private static String letters(Shape shape) {
        return shape.outline().replaceAll("[^A-Za-z]", "");
    }

    private String path(List<Shape> moments, Timeline timeline) {
        var outlines =
                moments.stream().map(Shape::outline).map(PathData::shortened).toList();
        var seen =
                moments.stream().map(it -> it.isThere() ? "visible" : "hidden").toList();
        var ways = new StringBuilder();
        if (outlines.stream().distinct().count() > 1) {
            ways.append(timeline.animate("d", outlines, false));
        }
        if (seen.stream().distinct().count() > 1) {
            ways.append(timeline.animate("visibility", seen, true));
        }
        var first = moments.getFirst();
        return !first.isThere() && ways.isEmpty() ? "" : path(first, ways.toString());
    }

    private String path(Shape shape, String ways) {
        var hidden = shape.isThere() ? "" : " visibility=\"hidden\"";
        var open = "<path" + ink.of(shape) + hidden + " d=\"" + PathData.shortened(shape.outline()) + "\"";
        return ways.isEmpty() ? open + "/>" : open + ">" + ways + "</path>";
    }

    /** Whole key frames one after the other. */
    private String flipBook() {
        var timeline = Timeline.flips(pose);
        var pages = new StringBuilder();
        for (var page = 0; page < pose.frames().count(); page++) {
            var frame = page;
            var seen = new ArrayList<String>();
            timeline.places().forEach(it -> seen.add(it == frame ? "inline" : "none"));
            pages.append("<g display=\"").append(page == 0 ? "inline" : "none").append("\">");
            pages.append(timeline.animate("display", seen, true))
                    .append(still(page))
                    .append("</g>");
        }
        return pages.toString();
    }

    /** When which moment is shown; equal shares of a round, with a rest at the far end. */
    record Timeline(List<Double> places, List<Double> times, double seconds) {

        static Timeline of(PoseDocument pose, int steps) {
            var out = (pose.frames().count() - 1) * steps;
            var places = new ArrayList<Double>();
            var times = new ArrayList<Double>();
            var turn = pose.isCycle() ? 1 : 0.5 - pose.hold() / 2;
            for (var i = 0; i <= out; i++) {
                places.add((double) i / steps);
                times.add(turn * i / out);
            }
            if (!pose.isCycle()) {
                for (var i = out; i >= 0; i--) {
                    places.add((double) i / steps);
                    times.add(1 - turn * i / out);
                }
            }
            return new Timeline(places, times, pose.seconds());
        }

        static Timeline flips(PoseDocument pose) {
            var count = pose.frames().count();
            var places = IntStream.range(0, count).mapToObj(it -> (double) it).toList();
            var times = IntStream.range(0, count)
                    .mapToObj(it -> (double) it / count)
                    .toList();
            return new Timeline(places, times, pose.seconds());
        }

        String animate(String attribute, List<String> values, boolean jumps) {
            var moments = times.stream().map(Timeline::thousandth).collect(Collectors.joining(";"));
            return "<animate attributeName=\"" + attribute + "\" dur=\"" + number(seconds) + "s\" repeatCount=\""
                    + ROUNDS
                    + (jumps ? "\" calcMode=\"discrete" : "") + "\" keyTimes=\"" + moments + "\" values=\""
                    + String.join(";", values) + "\"/>";
        }

        private static String thousandth(double time) {
            var thousandths = Math.round(time * 1000);
            return thousandths == 0
                    ? "0"
                    : thousandths == 1000
                            ? "1"
                            : "." + "%03d".formatted(thousandths).replaceAll("0+$", "");
        }
    }
}
