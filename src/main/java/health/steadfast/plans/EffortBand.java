package health.steadfast.plans;

import java.io.Serializable;

/** The effort a session should take, on the product's own scale from 0 (none) to 10 (all one can give). */
public record EffortBand(int low, int high) implements Serializable {

    public static final int MIN = 0;
    public static final int MAX = 10;

    public EffortBand {
        if (low < MIN || high > MAX || low > high) {
            throw new IllegalArgumentException("an effort band lies between 0 and 10, low before high");
        }
    }
}
