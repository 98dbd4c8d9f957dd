package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Aim;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.SetUpCheck;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a running session.
 *
 * @param exercise what is done, the safer one where it takes the place
 * @param dose the dose of that exercise
 * @param verdict what became of the prescribed exercise
 * @param choice the safer exercise the patient may choose where nobody stands by; null: there is none
 * @param checks what to make ready first; empty once it is
 * @param aim what it is for; null: not said
 * @param questions what is asked after it, by outcome
 * @param log what was logged; null: still to come
 * @param nextLog the id of the log still to come; the same for a submit that is repeated
 * @param place from 0, where the day asks for the item more than once
 * @param others exercises of its slot the patient may do instead
 * @param ready whether the patient said that everything is in its place
 * @param asks false where the whole day was answered for at once
 * @param options every exercise it may mean today, {@code exercise} first
 */
public record SessionItem(
        PlanItemId item,
        ExerciseSlug exercise,
        Dose dose,
        Verdict verdict,
        @Nullable ExerciseSlug choice,
        List<SetUpCheck> checks,
        @Nullable Aim aim,
        @Nullable String note,
        List<Question> questions,
        @Nullable SessionLog log,
        UUID nextLog,
        int place,
        List<ExerciseSlug> others,
        boolean ready,
        boolean asks,
        List<SessionOption> options)
        implements Serializable {

    public SessionItem {
        checks = List.copyOf(checks);
        questions = List.copyOf(questions);
        others = List.copyOf(others);
        options = List.copyOf(options);
    }

    public boolean rests() {
        return verdict.kind() == Verdict.Kind.RESTS && log == null;
    }

    /** Whether it is logged and every question about it is settled. */
    public boolean isClosed() {
        return log != null && questions.stream().allMatch(log.answers()::has);
    }
}
