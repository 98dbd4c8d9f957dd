package health.steadfast.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What the page behind a link may show before the second check.
 *
 * @param asksBirthDate whether the birth date in the patient's record has to be confirmed
 * @param email the address to sign in with; kept back until the birth date is confirmed
 */
public record OpenedLink(
        LinkPurpose purpose,
        boolean asksBirthDate,
        String clinicName,
        Language language,
        @Nullable String email) {}
