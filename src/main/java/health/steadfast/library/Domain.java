package health.steadfast.library;

/** The nine domains of the catalogue, each on one axis of adherence. */
public enum Domain {
    BALANCE("balance", Axis.BALANCE),
    GAIT("gait", Axis.GAIT),
    FINE_MOTOR("fine-motor", Axis.HAND),
    STRENGTH("strength", Axis.OTHER),
    STRETCHING("stretching", Axis.OTHER),
    COORDINATION("coordination", Axis.BALANCE),
    ENDURANCE("endurance", Axis.GAIT),
    RELAXATION("relaxation", Axis.OTHER),
    JOYFUL_MOVEMENT("joyful-movement", Axis.OTHER);

    private final String code;
    private final Axis axis;

    Domain(String code, Axis axis) {
        this.code = code;
        this.axis = axis;
    }

    public String code() {
        return code;
    }

    public Axis axis() {
        return axis;
    }

    /**
     * The domain of a code of the catalogue.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Domain ofCode(String code) {
        for (var domain : values()) {
            if (domain.code.equals(code)) {
                return domain;
            }
        }
        throw new IllegalArgumentException("unknown domain " + code);
    }
}
