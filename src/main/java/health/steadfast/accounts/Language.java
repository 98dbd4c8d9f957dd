package health.steadfast.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the product speaks to a person. */
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code in the database and in the principal. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
