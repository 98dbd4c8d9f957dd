package health.steadfast.library;

/** What a rung of a ladder can make easier or harder: a column of the ladder's matrix, in this order. */
public enum LeverKind {
    POSITION("position"),
    PLACE("place"),
    BASE("base"),
    SURFACE("surface"),
    SEAT("seat"),
    MOVEMENT("movement"),
    DIRECTION("direction"),
    PATH("path"),
    OBSTACLE("obstacle"),
    BODY_PART("body-part"),
    OBJECT("object"),
    RANGE("range"),
    LOAD("load"),
    GAZE("gaze"),
    HEAD("head"),
    ARMS("arms"),
    SUPPORT("support"),
    TASK("task"),
    TIME("time"),
    RESTS("rests"),
    CUE("cue"),
    SPEED("speed");

    private final String code;

    LeverKind(String code) {
        this.code = code;
    }

    /** The code of the vocabulary "levers", which holds its name in both languages. */
    public String code() {
        return code;
    }

    /**
     * The lever of a code of the catalogue.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LeverKind ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown lever " + code);
    }
}
