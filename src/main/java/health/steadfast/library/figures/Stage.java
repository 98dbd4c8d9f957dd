package health.steadfast.library.figures;

/** The ground every picture is drawn on: 240 by 220 units, the floor at y = 0; one unit is about a centimetre. */
final class Stage {

    static final double WIDTH = 240;
    static final double HEIGHT = 220;

    /** Where the floor lies below the upper edge. */
    static final double FLOOR = 206;

    private Stage() {}

    /** Rounded to a tenth, as short as it can be written; never a negative nought. */
    static String number(double value) {
        var tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        var whole = Math.abs(tenths / 10);
        return (tenths < 0 ? "-" : "") + (whole == 0 ? "" : whole) + "." + Math.abs(tenths % 10);
    }

    /** Two numbers, apart. */
    static String pair(double x, double y) {
        var second = number(y);
        return number(x) + (second.startsWith("-") ? "" : " ") + second;
    }

    /** A point of the stage as it is written, y down. */
    static String at(Vec point) {
        return pair(point.x(), FLOOR - point.y());
    }

    static String at(double x, double y) {
        return pair(x, FLOOR - y);
    }
}
