package health.steadfast.accounts;

import java.time.ZoneId;
import java.util.List;

/**
 * A clinic to begin with, and its first admin.
 *
 * @param zone where its days begin and end
 * @param language of the clinic and of the admin; each person may choose another one later
 */
public record NewClinic(String name, ZoneId zone, Language language, String adminName, EmailAddress adminEmail) {

    public static final int MAX_NAME_LENGTH = 120;

    public NewClinic {
        name = PersonName.clean(name);
        adminName = PersonName.clean(adminName);
    }

    /** What somebody who guesses the admin's password would try first. */
    List<String> ownWords() {
        return List.of(name, adminName, adminEmail.value());
    }
}
