package health.steadfast.library.figures;

import static health.steadfast.library.figures.Stage.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One or two still pictures beside each other, numbered 1 and 2. */
final class StillPictures {

    private static final double GAP = 12;
    private static final double SHARE_OF_NUMBER = 0.066;
    private static final double EDGE = 6;
    private static final double ROOM = 2;
    private static final double PIXELS = 720;
    private static final List<String> DIGITS =
            List.of("M-2.6-3L.6-5.2V5.2", "M-3.2-2.6C-3-6.4 3.2-6.2 3.2-2.4C3.2.4-1.5 2.6-3.3 5.2H3.5");

    private final PoseDocument pose;
    private final PoseShelf shelf;
    private final boolean isFlipped;
    private final PoseDocument.Crop crop;
    private final Ink ink;
    private double numberAt;

    private StillPictures(PoseDocument pose, PoseShelf shelf, boolean isMirrored, Ink ink) {
        this.pose = pose;
        this.shelf = shelf;
        this.isFlipped = pose.looksLeft() != isMirrored;
        this.crop = isMirrored ? pose.crop().mirrored() : pose.crop();
        this.ink = ink;
    }

    /** For the screen. */
    static String forScreen(PoseDocument pose, PoseShelf shelf, boolean isMirrored) {
        return new StillPictures(pose, shelf, isMirrored, new ScreenInk()).write();
    }

    /** For documents: literal colours, nothing that only a browser understands. */
    static String forPaper(PoseDocument pose, PoseShelf shelf, boolean isMirrored, Palette palette) {
        return new StillPictures(pose, shelf, isMirrored, new PaperInk(palette)).write();
    }

    /** The last still alone, without its number, for lists. */
    static String poseForScreen(PoseDocument pose, PoseShelf shelf, boolean isMirrored) {
        return new StillPictures(pose, shelf, isMirrored, new ScreenInk()).writePose();
    }

    /** The same of the last still alone, without its number, for a small place. */
    static String poseForPaper(PoseDocument pose, PoseShelf shelf, boolean isMirrored, Palette palette) {
        return new StillPictures(pose, shelf, isMirrored, new PaperInk(palette)).writePose();
    }

    private String writePose() {
        var size = number(crop.width()) + "\" height=\"" + number(crop.height()) + "\"";
        var picture = flipped(shapes(pose.stills().getLast()));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + number(crop.x()) + " " + number(crop.top())
                + " "
                + number(crop.width()) + " " + number(crop.height()) + "\" width=\"" + size + Ink.root() + ">"
                + style() + picture + "</svg>";
    }

    private String style() {
        return ink.style().isEmpty() ? "" : "<style>" + ink.style() + "</style>";
    }

    private String write() {
        var stills = pose.stills();
        numberAt = stills.size() > 1 && covered(left()) > covered(right()) ? right() : left();
        var width = stills.size() * crop.width() + (stills.size() - 1) * GAP;
        var cells = new StringBuilder();
        for (var i = 0; i < stills.size(); i++) {
            cells.append(cell(i, stills));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + " " + number(crop.height())
                + "\" width=\"" + number(PIXELS) + "\" height=\"" + number(PIXELS * crop.height() / width) + "\""
                + Ink.root() + ">" + style() + cells + "</svg>";
    }

    private String cell(int index, List<Integer> stills) {
        var left = index * (crop.width() + GAP);
        var frame = stills.get(index);
        var box = number(crop.width()) + "\" height=\"" + number(crop.height()) + "\" viewBox=\"" + number(crop.x())
                + " " + number(crop.top()) + " " + number(crop.width()) + " " + number(crop.height()) + "\">";
        var picture = "<svg x=\"" + number(left) + "\" width=\"" + box + flipped(shapes(frame)) + "</svg>";
        if (stills.size() == 1) {
            return picture;
        }
        return (index > 0 ? separator(left) : "") + picture + numbered(index, left);
    }

    private String shapes(int frame) {
        var all = new ArrayList<Shape>();
        seen(frame).stream().filter(Shape::isThere).forEach(it -> add(all, it));
        return all.stream().map(this::path).collect(Collectors.joining());
    }

    /** Neighbours of one look become one path where it looks the same. */
    private static void add(List<Shape> all, Shape shape) {
        var last = all.isEmpty() ? null : all.getLast();
        if (last != null && last.joins(shape)) {
            all.set(all.size() - 1, last.joined(shape));
        } else {
            all.add(shape);
        }
    }

    private String path(Shape shape) {
        return "<path" + ink.of(shape) + " d=\"" + PathData.shortest(shape.outline()) + "\"/>";
    }

    private String flipped(String content) {
        return isFlipped ? "<g transform=\"matrix(-1 0 0 1 240 0)\">" + content + "</g>" : content;
    }

    private String separator(double left) {
        var line = new Shape(
                "M" + number(left - GAP / 2) + " 12V" + number(crop.height() - 12), null, Role.FLOOR, 1.6, 1, true);
        return path(line).replace("/>", " stroke-dasharray=\"3 5\"/>");
    }

    /** How much of both pictures lies under their numbers. */
    static int coveredByNumbers(PoseDocument pose, PoseShelf shelf, boolean isMirrored) {
        var pictures = new StillPictures(pose, shelf, isMirrored, new ScreenInk());
        return pose.stills().size() == 1
                ? 0
                : Math.min(pictures.covered(pictures.left()), pictures.covered(pictures.right()));
    }

    private double radius() {
        return Math.clamp(crop.width() * SHARE_OF_NUMBER, 10, 15);
    }

    /** The middle of a number in its own picture. */
    private double left() {
        return radius() + EDGE;
    }

    private double right() {
        return crop.width() - radius() - EDGE;
    }

    /** What numbers there would cover in both pictures. */
    private int covered(double x) {
        var onStage = crop.x() + x;
        var middle = new Vec(isFlipped ? Stage.WIDTH - onStage : onStage, crop.top() + radius() + EDGE);
        return pose.stills().stream()
                .mapToInt(it -> NumberPlace.covered(seen(it), middle, radius() + ROOM))
                .sum();
    }

    private List<Shape> seen(int frame) {
        return Stream.concat(Scene.at(pose, shelf, frame).stream(), Arrows.of(pose, shelf, frame).stream())
                .toList();
    }

    private String numbered(int index, double left) {
        var radius = radius();
        var at = new Vec(left + numberAt, Stage.FLOOR - radius - EDGE);
        var disc = path(Shape.outlined(Outline.circle(at, radius), Role.SHIRT, Role.HALO, 2));
        var move = Move.to(at.x(), radius + EDGE).after(Move.scaled(radius / 10, radius / 10));
        return disc + path(Shape.lined(PathData.moved(DIGITS.get(index), move), Role.HALO, 2.2 * radius / 10));
    }
}
