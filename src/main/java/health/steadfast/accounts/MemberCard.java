package health.steadfast.accounts;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every screen says of the member and of the clinic.
 *
 * @param phone the number that patients call
 * @param hours when somebody answers, in the clinic's words and, if it gave them, in the reader's language
 */
public record MemberCard(
        String displayName,
        @Nullable Profession profession,
        String clinicName,
        ZoneId zone,
        @Nullable String phone,
        @Nullable String hours) {}
