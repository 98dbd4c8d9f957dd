package health.steadfast.shared.ui;

import java.util.Locale;

/** What a mark says before it is read. A tone never stands alone: an icon and words say the same. */
public enum Tone {
    /** Plum: safety, for a fall, a possible relapse or a resting exercise; never for a session not done. */
    SAFETY,
    /** Ochre: somebody should look at it. */
    WATCH,
    /** Leaf: ready to go on. */
    GO,
    /** Petrol: good to know. */
    INFO,
    /** Slate: no need to act. */
    QUIET;

    /** The CSS class that colours a part in this tone. */
    public String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
