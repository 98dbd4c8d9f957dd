package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import health.steadfast.plans.SetUpCheck;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise that an item of a session may mean today: the one asked for, a safer one, another of its slot.
 *
 * @param checks all it needs, whatever stands there already
 * @param questions what is asked after it was done
 * @param safer what replaces it where nobody stands by; null: nothing does
 * @param time how long all of it takes
 */
public record SessionOption(
        ExerciseSlug exercise,
        Dose dose,
        List<SetUpCheck> checks,
        List<Question> questions,
        @Nullable ExerciseSlug safer,
        Duration time)
        implements Serializable {

    public SessionOption {
        checks = List.copyOf(checks);
        questions = List.copyOf(questions);
    }
}
