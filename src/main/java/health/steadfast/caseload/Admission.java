package health.steadfast.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked when a patient is admitted: only what a safe first plan needs, and a few things that may wait.
 *
 * @param problem the top problem in the patient's own words, up to 500 characters
 * @param dailyMinutes minutes the patient can give on a training day, 5 to 120
 * @param language {@code en} or {@code de}
 */
public record Admission(
        String givenName,
        String familyName,
        LocalDate birthDate,
        FallsLastYear fallsLastYear,
        Set<Aid> aids,
        boolean trainsAlone,
        Set<Contraindication> contraindications,
        String problem,
        int dailyMinutes,
        BuildingBlocks blocks,
        String language,
        @Nullable String email,
        MsCourse course,
        @Nullable Edss edss,
        @Nullable WeakerSide weakerSide,
        boolean heatSensitive)
        implements Serializable {

    public static final int MAX_NAME = 80;
    public static final int MAX_PROBLEM = 500;
    public static final int MIN_MINUTES = 5;
    public static final int MAX_MINUTES = 120;
    public static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public Admission {
        givenName = requireText(givenName, MAX_NAME, "givenName");
        familyName = requireText(familyName, MAX_NAME, "familyName");
        problem = requireText(problem, MAX_PROBLEM, "problem");
        if (birthDate.isBefore(EARLIEST_BIRTH)) {
            throw new IllegalArgumentException("birthDate must not be before 1900");
        }
        if (dailyMinutes < MIN_MINUTES || dailyMinutes > MAX_MINUTES) {
            throw new IllegalArgumentException("dailyMinutes must be between 5 and 120, was " + dailyMinutes);
        }
        aids = Set.copyOf(aids);
        contraindications = Set.copyOf(contraindications);
    }

    private static String requireText(String text, int max, String name) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > max) {
            throw new IllegalArgumentException("%s must have 1 to %d characters".formatted(name, max));
        }
        return stripped;
    }
}
