package health.steadfast.library.figures;

/** From where one looks: at a whole body, or close at a hand. */
enum View {
    /** The figure looks to the right; the near limbs are its right ones. */
    SIDE("side"),
    /** The figure looks at the reader; its left is on the right of the picture. */
    FRONT("front"),
    /** Seen from behind; its right is on the right of the picture. */
    BACK("back"),
    /** The thumb side of a right hand, fingers to the right. */
    HAND_SIDE("hand-side"),
    HAND_PALM("hand-palm"),
    HAND_BACK("hand-back");

    private final String word;

    View(String word) {
        this.word = word;
    }

    static View of(String word) {
        for (var view : values()) {
            if (view.word.equals(word)) {
                return view;
            }
        }
        throw new IllegalArgumentException("no such view: " + word);
    }

    boolean isHand() {
        return this == HAND_SIDE || this == HAND_PALM || this == HAND_BACK;
    }

    /** Front and back: both sides lie beside each other. */
    boolean isFlat() {
        return this == FRONT || this == BACK;
    }

    /** +1 for the side that is on the right of the picture, -1 for the other; 0 from the side. */
    double sign(String side) {
        return switch (this) {
            case FRONT -> side.equals("L") ? 1 : -1;
            case BACK -> side.equals("R") ? 1 : -1;
            case SIDE, HAND_SIDE, HAND_PALM, HAND_BACK -> 0;
        };
    }
}
