package health.steadfast.library;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** The stable name of an exercise in addresses, data and pictures, such as {@code stand-tandem}. */
public record ExerciseSlug(String value) implements Serializable {

    private static final String OWN = "own-";
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int OWN_LETTERS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,79}");

    public ExerciseSlug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the slug of an exercise");
        }
    }

    /** What stands in an address; empty if it cannot be a slug. */
    public static Optional<ExerciseSlug> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ExerciseSlug(text)) : Optional.empty();
    }

    /** A fresh slug for an exercise of a clinic's own; nobody can guess it. */
    static ExerciseSlug own() {
        var letters = new StringBuilder(OWN);
        RANDOM.ints(OWN_LETTERS, 0, ALPHABET.length()).forEach(at -> letters.append(ALPHABET.charAt(at)));
        return new ExerciseSlug(letters.toString());
    }

    /** Whether a clinic has made the exercise itself. */
    public boolean isOwn() {
        return value.startsWith(OWN);
    }

    @Override
    public String toString() {
        return value;
    }
}
