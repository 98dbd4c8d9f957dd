package health.steadfast.outcomes;

import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is set or changed.
 *
 * @param words the patient's own words
 * @param scale what stands for the attainment -2, -1, 0, +1, +2; empty where attainment is not scaled
 */
public record NewGoal(String words, GoalMode mode, @Nullable LocalDate targetOn, List<String> scale)
        implements Serializable {

    public static final int MAX_WORDS = 200;
    public static final int MAX_STEP = 120;

    /** From -2, much less than expected, to +2, much more. */
    public static final int STEPS = 5;

    public NewGoal {
        words = words.strip();
        scale = scale.stream().map(String::strip).toList();
        if (words.isEmpty() || words.length() > MAX_WORDS) {
            throw new RuleViolation("outcomes.goal.problem.words", MAX_WORDS);
        }
        if (scale.stream().allMatch(String::isEmpty)) {
            scale = List.of();
        } else if (scale.size() != STEPS || scale.stream().anyMatch(it -> it.isEmpty() || it.length() > MAX_STEP)) {
            throw new RuleViolation("outcomes.goal.problem.scale", MAX_STEP);
        }
    }
}
