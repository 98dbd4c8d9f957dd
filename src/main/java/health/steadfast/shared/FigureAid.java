package health.steadfast.shared;

/** The aid of somebody's own that a figure is drawn with. */
public enum FigureAid {
    NONE(""),
    WHEELCHAIR("-wheelchair"),
    ROLLATOR("-rollator"),
    STICK_LEFT("-stick-left"),
    STICK_RIGHT("-stick-right"),
    SPLINT_LEFT("-splint-left"),
    SPLINT_RIGHT("-splint-right");

    private final String suffix;

    FigureAid(String suffix) {
        this.suffix = suffix;
    }

    /** What stands after the side in the name of a picture's file. */
    public String suffix() {
        return suffix;
    }
}
