package health.steadfast.caseload;

import org.jspecify.annotations.Nullable;

/** Short texts of a profile, without blanks around them. */
final class ProfileText {

    private ProfileText() {}

    static String required(String text, int max) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > max) {
            throw new IllegalArgumentException("1 to %d characters are wanted".formatted(max));
        }
        return stripped;
    }

    /** Blank is the same as nothing. */
    static @Nullable String optional(@Nullable String text, int max) {
        return text == null || text.isBlank() ? null : required(text, max);
    }
}
