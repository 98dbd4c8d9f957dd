package health.steadfast.library.figures;

/** Where the near armrest of a seat lies, seen from the side, and the near wheel of a wheelchair. */
final class Armrest {

    private static final String WHEELCHAIR = "wheelchair-side";
    private static final double USUAL_SEAT = 46;
    private static final double ABOVE_SEAT = 23;
    private static final double HALF = 22;

    /** How far above the armrest the middle of a hand is that lies on it. */
    private static final double HAND = 11;

    /** The hub, from the middle below the seat, and how near the rim a hand is that pushes it. */
    private static final Vec HUB = new Vec(-6, 29);

    private static final double RIM = 27.5;
    private static final double AT_RIM = 9;

    private Armrest() {}

    static boolean has(Keys prop) {
        var type = prop.text("type", "");
        return type.equals(WHEELCHAIR) || type.equals("chair") && prop.yes("arms");
    }

    /**
     * Whether a hand lies on the armrest, or on the rim of the wheel.
     *
     * @param origin below the middle of the seat
     */
    static boolean isHeld(Keys prop, Vec origin, Vec hand) {
        if (!has(prop)) {
            return false;
        }
        var above = hand.y() - origin.y() - prop.number("h", USUAL_SEAT) - ABOVE_SEAT;
        var isOn = Math.abs(hand.x() - origin.x()) <= HALF && above >= -3 && above <= HAND;
        return isOn || prop.text("type", "").equals(WHEELCHAIR) && isAtRim(origin, prop.facing(), hand);
    }

    private static boolean isAtRim(Vec origin, double facing, Vec hand) {
        var hub = origin.plus(HUB.x() * facing, HUB.y());
        return Math.abs(hand.distance(hub) - RIM) < AT_RIM;
    }
}
