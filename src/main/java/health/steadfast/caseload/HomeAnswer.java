package health.steadfast.caseload;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a patient answered at home.
 *
 * @param declined would rather not say; then there is nothing else
 * @param words free text, the name of a contact, or the hand
 * @param hours a day, 0 to 24
 * @param codes pieces of equipment, as codes of the exercise catalogue
 */
public record HomeAnswer(
        HomeQuestion question,
        boolean declined,
        @Nullable String words,
        @Nullable String phone,
        @Nullable Integer hours,
        Set<String> codes)
        implements Serializable {

    public static final int MAX_WORDS = 500;

    public HomeAnswer {
        words = ProfileText.optional(words, question.maxWords());
        phone = ProfileText.optional(phone, ProfilePart.MAX_PHONE);
        codes = Set.copyOf(codes);
        if (hours != null && (hours < 0 || hours > 24)) {
            throw new IllegalArgumentException("a day has 24 hours");
        }
        if (codes.size() > ProfilePart.MAX_EQUIPMENT) {
            throw new IllegalArgumentException("more equipment than there is");
        }
        var said = words != null || phone != null || hours != null || question == HomeQuestion.EQUIPMENT;
        if (declined && (words != null || phone != null || hours != null || !codes.isEmpty()) || !declined && !said) {
            throw new IllegalArgumentException("either an answer or none");
        }
    }

    public static HomeAnswer declined(HomeQuestion question) {
        return new HomeAnswer(question, true, null, null, null, Set.of());
    }

    public static HomeAnswer words(HomeQuestion question, String words) {
        return new HomeAnswer(question, false, words, null, null, Set.of());
    }

    public static HomeAnswer contact(HomeQuestion question, @Nullable String name, @Nullable String phone) {
        return new HomeAnswer(question, false, name, phone, null, Set.of());
    }

    public static HomeAnswer hours(int hours) {
        return new HomeAnswer(HomeQuestion.SITTING, false, null, null, hours, Set.of());
    }

    public static HomeAnswer hand(BodySide hand) {
        return words(HomeQuestion.HAND, hand.name());
    }

    public static HomeAnswer things(Set<String> codes) {
        return new HomeAnswer(HomeQuestion.EQUIPMENT, false, null, null, null, codes);
    }

    public @Nullable BodySide hand() {
        return question == HomeQuestion.HAND && words != null ? BodySide.valueOf(words) : null;
    }

    /**
     * The part as it would stand with this answer: only what was asked changes, equipment is added to what is known.
     * The patient's own words for symptoms change nothing.
     */
    public ProfilePart in(ProfilePart part) {
        return switch (part) {
            case PersonalPart.Likes it ->
                question == HomeQuestion.MUSIC
                        ? new PersonalPart.Likes(words, it.sports())
                        : new PersonalPart.Likes(it.music(), words);
            case PersonalPart.Person it ->
                new PersonalPart.Person(
                        it.givenName(), it.familyName(), it.birthDate(), it.language(), it.email(), phone);
            case PersonalPart.Contacts it -> contacts(it);
            case ClinicalPart.Equipment it -> {
                var both = new HashSet<>(it.equipment());
                both.addAll(codes);
                yield new ClinicalPart.Equipment(it.aids(), both);
            }
            case ClinicalPart.Gait it -> new ClinicalPart.Gait(it.signs(), hours);
            case ClinicalPart.Ms it -> new ClinicalPart.Ms(it.course(), it.diagnosedYear(), hand(), it.weakerSide());
            default -> part;
        };
    }

    private PersonalPart.Contacts contacts(PersonalPart.Contacts it) {
        return switch (question) {
            case EMERGENCY ->
                new PersonalPart.Contacts(
                        it.neurologist(), it.neurologistPhone(), it.doctor(), it.doctorPhone(), words, phone);
            case DOCTOR ->
                new PersonalPart.Contacts(
                        it.neurologist(), it.neurologistPhone(), words, phone, it.emergency(), it.emergencyPhone());
            case NEUROLOGIST ->
                new PersonalPart.Contacts(
                        words, phone, it.doctor(), it.doctorPhone(), it.emergency(), it.emergencyPhone());
            default -> it;
        };
    }

    /** Whether the therapist's record says nothing yet about what is asked. */
    static boolean isWanted(HomeQuestion question, ProfilePart part) {
        return switch (part) {
            case PersonalPart.Likes it -> question == HomeQuestion.MUSIC ? it.music() == null : it.sports() == null;
            case PersonalPart.Person it -> it.phone() == null;
            case PersonalPart.Contacts it ->
                switch (question) {
                    case EMERGENCY -> it.emergency() == null && it.emergencyPhone() == null;
                    case DOCTOR -> it.doctor() == null && it.doctorPhone() == null;
                    default -> it.neurologist() == null && it.neurologistPhone() == null;
                };
            case ClinicalPart.Equipment it -> it.equipment().isEmpty();
            case ClinicalPart.Gait it -> it.sittingHours() == null;
            case ClinicalPart.Ms it -> Objects.isNull(it.dominantHand());
            default -> true;
        };
    }
}
