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
        @DefaultValue List<ExerciseStory> exercises,
        @DefaultValue List<PatientStory> patients) {

    /**
     * An exercise of the clinic's own.
     *
     * @param from the exercise of the catalogue that it began as
     * @param photo a file beside the stories
     */
    record ExerciseStory(
            String from,
            String by,
            String name,
            String feel,
            List<String> steps,
            String nameDe,
            String feelDe,
            List<String> stepsDe,
            String photo) {}

    record StaffStory(
            String name, String email, Role role, @Nullable Profession profession) {

        /** How stories name this person: the address without the clinic's domain. */
        String handle() {
            return email.substring(0, email.indexOf('@'));
        }
    }
}
