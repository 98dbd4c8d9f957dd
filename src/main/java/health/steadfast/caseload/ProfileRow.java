package health.steadfast.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the table of patients as the parts of a profile. */
final class ProfileRow {

    private ProfileRow() {}

    static List<ProfilePart> parts(ResultSet row) throws SQLException {
        return List.of(
                person(row),
                ms(row),
                new ClinicalPart.Safety(
                        FallsLastYear.valueOf(row.getString("falls_last_year")),
                        codes(row, "contraindications", Contraindication::ofCode)),
                new ClinicalPart.Training(
                        row.getString("problem"), row.getInt("daily_minutes"), row.getBoolean("trains_alone")),
                blocks(row),
                symptoms(row),
                new ClinicalPart.Tone(
                        texts(row, "spasticity").map(ProfileRow::spasticity).toList()),
                new ClinicalPart.Equipment(
                        codes(row, "aids", Aid::ofCode), texts(row, "equipment").collect(Collectors.toSet())),
                new ClinicalPart.Gait(
                        texts(row, "gait_signs").map(GaitSign::valueOf).collect(Collectors.toSet()),
                        row.getObject("sitting_hours", Integer.class)),
                new PersonalPart.Likes(row.getString("likes_music"), row.getString("likes_sports")),
                contacts(row),
                referral(row));
    }

    private static PersonalPart.Person person(ResultSet row) throws SQLException {
        return new PersonalPart.Person(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("language"),
                row.getString("email"),
                row.getString("phone"));
    }

    private static ClinicalPart.Ms ms(ResultSet row) throws SQLException {
        return new ClinicalPart.Ms(
                MsCourse.valueOf(row.getString("ms_course")),
                row.getObject("diagnosed_year", Integer.class),
                one(row, "dominant_hand", BodySide::valueOf),
                one(row, "weaker_side", WeakerSide::valueOf));
    }

    private static ClinicalPart.Blocks blocks(ResultSet row) throws SQLException {
        return new ClinicalPart.Blocks(
                Severity.valueOf(row.getString("strength")),
                Severity.valueOf(row.getString("stiffness")),
                Severity.valueOf(row.getString("balance")),
                Severity.valueOf(row.getString("coordination")));
    }

    /** Heat has a column of its own, because other rules ask for it. */
    private static ClinicalPart.Symptoms symptoms(ResultSet row) throws SQLException {
        var symptoms = EnumSet.noneOf(Symptom.class);
        texts(row, "symptoms").map(Symptom::valueOf).forEach(symptoms::add);
        if (row.getBoolean("heat_sensitive")) {
            symptoms.add(Symptom.HEAT);
        }
        return new ClinicalPart.Symptoms(symptoms, one(row, "foot_drop_side", BodySide::valueOf));
    }

    private static Spasticity spasticity(String text) {
        var words = text.split(" ", 4);
        return new Spasticity(
                MuscleGroup.valueOf(words[0]),
                BodySide.valueOf(words[1]),
                Severity.valueOf(words[2]),
                Boolean.parseBoolean(words[3]));
    }

    private static PersonalPart.Contacts contacts(ResultSet row) throws SQLException {
        return new PersonalPart.Contacts(
                row.getString("neurologist"),
                row.getString("neurologist_phone"),
                row.getString("family_doctor"),
                row.getString("family_doctor_phone"),
                row.getString("emergency_contact"),
                row.getString("emergency_phone"));
    }

    private static PersonalPart.Referral referral(ResultSet row) throws SQLException {
        return new PersonalPart.Referral(
                row.getString("referred_by"),
                row.getObject("referral_from", LocalDate.class),
                row.getObject("referral_until", LocalDate.class),
                row.getObject("referral_sessions", Integer.class));
    }

    private static <T> Set<T> codes(ResultSet row, String column, Function<String, Optional<T>> ofCode)
            throws SQLException {
        return texts(row, column).flatMap(code -> ofCode.apply(code).stream()).collect(Collectors.toSet());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Stream.empty() : Arrays.stream((String[]) array.getArray());
    }

    private static <T> @Nullable T one(ResultSet row, String column, Function<String, T> of) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : of.apply(text);
    }
}
