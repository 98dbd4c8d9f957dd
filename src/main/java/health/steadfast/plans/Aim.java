package health.steadfast.plans;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What of the patient's recorded problems an item is for.
 *
 * @param code the building block or the symptom as a code of the catalogue, the id of the goal; "problem" for the
 *     problem in the patient's own words
 */
public record Aim(Kind kind, String code) implements Serializable {

    public enum Kind {
        BLOCK,
        SYMPTOM,
        TOP_PROBLEM,
        GOAL
    }

    private static final Pattern CODE = Pattern.compile("[a-z0-9_-]{1,60}");

    public static final Aim TOP_PROBLEM = new Aim(Kind.TOP_PROBLEM, "problem");

    public Aim {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** One of the four building blocks, by its code in the catalogue. */
    public static Aim block(String code) {
        return new Aim(Kind.BLOCK, code);
    }
}
