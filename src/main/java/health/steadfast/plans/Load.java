package health.steadfast.plans;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What works against the movement: a weight, or a few words such as "red band".
 *
 * @param kilograms a weight in kg, 0.1 to 200; null: said in words
 * @param words at most {@link #MAX_WORDS} characters; null: said as a weight
 */
public record Load(@Nullable BigDecimal kilograms, @Nullable String words) implements Serializable {

    public static final BigDecimal MIN_KILOGRAMS = new BigDecimal("0.1");
    public static final BigDecimal MAX_KILOGRAMS = new BigDecimal(200);
    public static final int MAX_WORDS = 40;

    public Load {
        if ((kilograms == null) == (words == null)) {
            throw new IllegalArgumentException("a load is a weight or words");
        }
        if (kilograms != null) {
            if (kilograms.compareTo(MIN_KILOGRAMS) < 0 || kilograms.compareTo(MAX_KILOGRAMS) > 0) {
                throw new IllegalArgumentException("a load weighs 0.1 to 200 kg, was " + kilograms);
            }
            kilograms = kilograms.setScale(1, RoundingMode.HALF_UP);
        }
        if (words != null) {
            words = words.strip();
            if (words.isEmpty() || words.length() > MAX_WORDS) {
                throw new IllegalArgumentException("a load takes 1 to %d characters".formatted(MAX_WORDS));
            }
        }
    }

    public static Load kilograms(BigDecimal weight) {
        return new Load(weight, null);
    }

    public static Load words(String words) {
        return new Load(null, words);
    }
}
