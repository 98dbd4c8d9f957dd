package health.steadfast.shared;

/** With which side a figure does its exercise. */
public enum FigureSide {
    /** As it is drawn: the exercise has no side, or is done with both. */
    ANY(""),
    LEFT("-left"),
    RIGHT("-right");

    private final String suffix;

    FigureSide(String suffix) {
        this.suffix = suffix;
    }

    /** What stands after the slug in the name of a picture's file. */
    public String suffix() {
        return suffix;
    }
}
