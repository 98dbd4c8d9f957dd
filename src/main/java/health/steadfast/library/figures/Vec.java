package health.steadfast.library.figures;

/** A point or a direction on the stage: x to the right, y up; angles in degrees. */
record Vec(double x, double y) {

    /** The direction of a limb that hangs: 0 straight down, positive forward or to the right. */
    static Vec down(double angle) {
        return new Vec(Math.sin(Math.toRadians(angle)), -Math.cos(Math.toRadians(angle)));
    }

    /** The direction of a trunk that leans: 0 straight up, positive forward or to the right. */
    static Vec up(double angle) {
        return new Vec(Math.sin(Math.toRadians(angle)), Math.cos(Math.toRadians(angle)));
    }

    /** The direction of a hand: 0 to the right, positive upwards. */
    static Vec right(double angle) {
        return new Vec(Math.cos(Math.toRadians(angle)), Math.sin(Math.toRadians(angle)));
    }

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y);
    }

    Vec plus(double dx, double dy) {
        return new Vec(x + dx, y + dy);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    /** Turned against the clock. */
    Vec turned(double angle) {
        var cos = Math.cos(Math.toRadians(angle));
        var sin = Math.sin(Math.toRadians(angle));
        return new Vec(x * cos - y * sin, x * sin + y * cos);
    }

    Vec towards(Vec end, double share) {
        return new Vec(x + (end.x - x) * share, y + (end.y - y) * share);
    }

    double length() {
        return Math.hypot(x, y);
    }

    double distance(Vec other) {
        return minus(other).length();
    }

    /** The same direction, one unit long; straight to the right if it has no length. */
    Vec unit() {
        var length = length();
        return length < 1e-9 ? new Vec(1, 0) : times(1 / length);
    }

    /** A quarter turn with the clock. */
    Vec quarterRight() {
        return new Vec(y, -x);
    }

    /** Against the clock from the right, in degrees. */
    double angle() {
        return Math.toDegrees(Math.atan2(y, x));
    }
}
