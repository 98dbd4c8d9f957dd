package health.steadfast.accounts;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a mail with a link needs. It lives as long as the mail is written; its text form hides the link.
 *
 * @param path the address below the public one of the installation
 * @param usableUntil when the link stops working
 * @param clinicPhone whom to call when it does not work, if the clinic has said so
 */
public record AccountLink(
        LinkPurpose purpose,
        String path,
        EmailAddress to,
        String displayName,
        Language language,
        String clinicName,
        @Nullable String clinicPhone,
        ZoneId zone,
        Instant usableUntil) {

    @Override
    public String toString() {
        return "a link for " + purpose;
    }
}
