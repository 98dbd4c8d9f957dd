package health.steadfast.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parts of a profile about the person and other people: no finding, no rating. */
public sealed interface PersonalPart extends ProfilePart {

    /** Who it is, and how the person is reached. The limits are those of {@link Admission}. */
    record Person(
            String givenName,
            String familyName,
            LocalDate birthDate,
            String language,
            @Nullable String email,
            @Nullable String phone)
            implements PersonalPart {

        public Person {
            givenName = ProfileText.required(givenName, Admission.MAX_NAME);
            familyName = ProfileText.required(familyName, Admission.MAX_NAME);
            phone = ProfileText.optional(phone, MAX_PHONE);
        }

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** What makes practice a joy. */
    record Likes(@Nullable String music, @Nullable String sports) implements PersonalPart {

        public Likes {
            music = ProfileText.optional(music, MAX_LIKES);
            sports = ProfileText.optional(sports, MAX_LIKES);
        }

        @Override
        public Kind kind() {
            return Kind.LIKES;
        }

        @Override
        public boolean isEmpty() {
            return music == null && sports == null;
        }
    }

    /** Who else is to be called. */
    record Contacts(
            @Nullable String neurologist,
            @Nullable String neurologistPhone,
            @Nullable String doctor,
            @Nullable String doctorPhone,
            @Nullable String emergency,
            @Nullable String emergencyPhone)
            implements PersonalPart {

        public Contacts {
            neurologist = ProfileText.optional(neurologist, MAX_LINE);
            neurologistPhone = ProfileText.optional(neurologistPhone, MAX_PHONE);
            doctor = ProfileText.optional(doctor, MAX_LINE);
            doctorPhone = ProfileText.optional(doctorPhone, MAX_PHONE);
            emergency = ProfileText.optional(emergency, MAX_LINE);
            emergencyPhone = ProfileText.optional(emergencyPhone, MAX_PHONE);
        }

        @Override
        public Kind kind() {
            return Kind.CONTACTS;
        }

        @Override
        public boolean isEmpty() {
            return neurologist == null
                    && neurologistPhone == null
                    && doctor == null
                    && doctorPhone == null
                    && emergency == null
                    && emergencyPhone == null;
        }
    }

    /** @param sessions how many sessions were referred, 1 to 200 */
    record Referral(
            @Nullable String by,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer sessions) implements PersonalPart {

        public Referral {
            by = ProfileText.optional(by, MAX_LINE);
            if (from != null && until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("a referral ends after it starts");
            }
            if (sessions != null && (sessions < 1 || sessions > MAX_SESSIONS)) {
                throw new IllegalArgumentException("a referral is for 1 to 200 sessions");
            }
        }

        @Override
        public Kind kind() {
            return Kind.REFERRAL;
        }

        @Override
        public boolean isEmpty() {
            return by == null && from == null && until == null && sessions == null;
        }
    }
}
