package health.steadfast.library.figures;

/**
 * An affine map that keeps shapes: x' = a x + c y + e, y' = b x + d y + f. It works on path data as it is written, y
 * down.
 */
record Move(double a, double b, double c, double d, double e, double f) {

    static final Move NONE = new Move(1, 0, 0, 1, 0, 0);

    /** To the other side of the stage. */
    static final Move MIRROR = new Move(-1, 0, 0, 1, Stage.WIDTH, 0);

    /** From a thing's own units, y up, to the stage. */
    static final Move UPRIGHT = new Move(1, 0, 0, -1, 0, 0);

    static Move to(double x, double y) {
        return new Move(1, 0, 0, 1, x, y);
    }

    static Move scaled(double x, double y) {
        return new Move(x, 0, 0, y, 0, 0);
    }

    /** @param angle against the clock as one sees it, in degrees */
    static Move turned(double angle) {
        var cos = Math.cos(Math.toRadians(angle));
        var sin = Math.sin(Math.toRadians(angle));
        return new Move(cos, -sin, sin, cos, 0, 0);
    }

    /** This move after another one. */
    Move after(Move first) {
        return new Move(
                a * first.a + c * first.b,
                b * first.a + d * first.b,
                a * first.c + c * first.d,
                b * first.c + d * first.d,
                a * first.e + c * first.f + e,
                b * first.e + d * first.f + f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }

    boolean mirrors() {
        return a * d - b * c < 0;
    }

    /** How far it turns, in degrees with the clock as written. */
    double turn() {
        return Math.toDegrees(Math.atan2(b, a));
    }
}
