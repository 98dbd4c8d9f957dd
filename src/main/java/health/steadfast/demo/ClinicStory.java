package health.steadfast.demo;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.Role;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A demo clinic and everybody in it.
 *
 * @param reviewNotes what therapists write when they sign a review, in turn
 * @param hoursDe the hours in German
 * @param phone where the patients call; a number that is kept free for stories
 */
record ClinicStory(
        String name,
        ZoneId zone,
        String language,
        String phone,
        String hours,
        String hoursDe,
        List<StaffStory> staff,
        List<String> reviewNotes,
        @DefaultValue List<PatientStory> patients) {

    record StaffStory(
            String name, String email, Role role, @Nullable Profession profession) {

        /** How stories name this person: the address without the clinic's domain. */
        String handle() {
            return email.substring(0, email.indexOf('@'));
        }
    }
}
