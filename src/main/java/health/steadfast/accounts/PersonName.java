package health.steadfast.accounts;

import java.util.regex.Pattern;

/** Rules of a person's name: any script, one line. */
final class PersonName {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private PersonName() {}

    /** The name without spaces around it; refuses what is empty, too long or more than one line. */
    static String clean(String name) {
        var clean = name.strip();
        if (clean.isEmpty()
                || clean.length() > StaffInvitation.MAX_NAME_LENGTH
                || CONTROL.matcher(clean).find()) {
            throw new IllegalArgumentException("a name has 1 to 120 characters on one line");
        }
        return clean;
    }
}
