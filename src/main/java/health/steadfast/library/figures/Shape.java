package health.steadfast.library.figures;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One path of a picture.
 *
 * @param outline path data, y down
 * @param stroke the colour of its line; none if it has no line
 * @param width of the line
 * @param isThere whether it is seen in this frame
 */
record Shape(
        String outline, @Nullable Role fill, @Nullable Role stroke, double width, double opacity, boolean isThere) {

    static final double HALO = 2.6;

    private static final Pattern BONES = Pattern.compile("(M[^A-Z]+A[^A-Z]+(L[^A-Z]+)?A[^A-Z]+Z)+");

    static Shape filled(String outline, Role fill) {
        return new Shape(outline, fill, null, 0, 1, true);
    }

    static Shape lined(String outline, Role stroke, double width) {
        return new Shape(outline, null, stroke, width, 1, true);
    }

    static Shape outlined(String outline, Role fill, Role stroke, double width) {
        return new Shape(outline, fill, stroke, width, 1, true);
    }

    /** The ground's colour around a filled shape, to be drawn before it. */
    static Shape halo(String outline) {
        return outlined(outline, Role.HALO, Role.HALO, HALO);
    }

    Shape paler(double share) {
        return new Shape(outline, fill, stroke, width, share, isThere);
    }

    Shape seen(boolean isSeen) {
        return new Shape(outline, fill, stroke, width, opacity, isThere && isSeen);
    }

    Shape moved(Move move) {
        return new Shape(PathData.moved(outline, move), fill, stroke, width, opacity, isThere);
    }

    /**
     * Whether both can be one path without a change of the picture: plain lines, or bones, whose outlines all run the
     * same way round.
     */
    boolean joins(Shape other) {
        return fill == other.fill
                && stroke == other.stroke
                && width == other.width
                && opacity == 1
                && other.opacity == 1
                && (fill == null || (stroke == null || stroke == fill) && isBone() && other.isBone());
    }

    private boolean isBone() {
        return BONES.matcher(outline).matches();
    }

    Shape joined(Shape other) {
        return new Shape(outline + other.outline, fill, stroke, width, opacity, isThere);
    }
}
