package health.steadfast.library;

/** What the hands do, from most to least support. */
public enum Support {
    BOTH_HANDS("both-hands"),
    ONE_HAND("one-hand"),
    FINGERTIPS("fingertips"),
    HOVER("hover"),
    NONE("none");

    private final String code;

    Support(String code) {
        this.code = code;
    }

    /** The code of the vocabulary "supports". */
    public String code() {
        return code;
    }
}
