package health.steadfast.training;

import health.steadfast.plans.Dose;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient enters about one exercise.
 *
 * @param date the day it was done, at most seven days ago; null: today
 * @param setsDone whole sets done, looked at where it was done in part; of a single set it was half
 */
public record LogEntry(@Nullable LocalDate date, Outcome outcome, int setsDone, Answers answers)
        implements Serializable {

    public LogEntry {
        if (setsDone < 0 || setsDone > Dose.MAX_SETS) {
            throw new IllegalArgumentException("sets done must be between 0 and 10, was " + setsDone);
        }
    }

    /** As prescribed. */
    public static LogEntry done() {
        return new LogEntry(null, Outcome.DONE, Dose.MAX_SETS, Answers.NONE);
    }

    public static LogEntry partly(int setsDone) {
        return new LogEntry(null, Outcome.PARTLY, setsDone, Answers.NONE);
    }

    public static LogEntry skipped() {
        return new LogEntry(null, Outcome.SKIPPED, 0, Answers.NONE);
    }

    public LogEntry on(LocalDate day) {
        return new LogEntry(day, outcome, setsDone, answers);
    }

    public LogEntry with(Answers said) {
        return new LogEntry(date, outcome, setsDone, said);
    }

    Amount amount(List<Integer> prescribed) {
        return switch (outcome) {
            case DONE -> Amount.all(prescribed);
            case PARTLY -> Amount.some(prescribed, setsDone);
            case SKIPPED -> Amount.none(prescribed);
        };
    }
}
