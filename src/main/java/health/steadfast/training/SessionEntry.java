package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Dose;
import health.steadfast.plans.PlanItemId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tap of a session, as a phone keeps it until the server has answered. The same id twice is the same tap. */
public sealed interface SessionEntry {

    UUID id();

    /** The day of the session, whatever the phone's clock says. */
    LocalDate date();

    /**
     * How tired, before the first exercise or after the last.
     *
     * @param level 0 (full of energy) to 10 (worn out); null: would rather not say
     */
    record Tired(
            UUID id,
            LocalDate date,
            boolean before,
            @Nullable Integer level) implements SessionEntry {

        public Tired {
            if (level != null && (level < 0 || level > DaySession.MAX_TIREDNESS)) {
                throw new IllegalArgumentException("tiredness must be between 0 and 10, was " + level);
            }
        }
    }

    /** Everything an item needs is in its place. */
    record Ready(UUID id, LocalDate date, PlanItemId item) implements SessionEntry {}

    /** The safer exercise today, for instance because nobody stands by. */
    record Safer(UUID id, LocalDate date, PlanItemId item) implements SessionEntry {}

    /**
     * Another exercise of a slot.
     *
     * @param place from 0, where the day asks for the item more than once
     */
    record Chosen(UUID id, LocalDate date, PlanItemId item, int place, ExerciseSlug exercise) implements SessionEntry {}

    /**
     * How much of an exercise was done.
     *
     * @param exercise the one that was shown
     * @param setsDone looked at where it was done in part
     */
    record Done(
            UUID id, LocalDate date, PlanItemId item, int place, ExerciseSlug exercise, Outcome outcome, int setsDone)
            implements SessionEntry {

        public Done {
            if (setsDone < 0 || setsDone > Dose.MAX_SETS) {
                throw new IllegalArgumentException("sets done must be between 0 and 10, was " + setsDone);
            }
        }

        LogEntry entry() {
            return new LogEntry(date, outcome, setsDone, Answers.NONE);
        }
    }

    /**
     * An answer about an exercise.
     *
     * @param answers with nothing but what was said to this question
     */
    record Said(UUID id, LocalDate date, PlanItemId item, int place, Question question, Answers answers)
            implements SessionEntry {

        public Said {
            if (!answers.has(question)) {
                throw new IllegalArgumentException("no answer to " + question);
            }
        }
    }
}
