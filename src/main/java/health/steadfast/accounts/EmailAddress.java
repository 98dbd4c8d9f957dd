package health.steadfast.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, in small letters. One line, one mailbox: what is more would be a second mail header. */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cntrl}<>,;:\"()\\[\\]\\\\]{1,64}@[\\p{Alnum}](?:[\\p{Alnum}.-]*[\\p{Alnum}])?");

    public EmailAddress {
        value = normalised(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Whether somebody's input is an address. */
    public static boolean isValid(String text) {
        var trimmed = normalised(text);
        return trimmed.length() <= MAX_LENGTH && FORM.matcher(trimmed).matches();
    }

    /** How an address is stored and looked up, whatever was typed. */
    static String normalised(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
