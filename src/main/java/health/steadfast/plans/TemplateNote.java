package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a template had to give up for one patient, at the place of one of its exercises.
 *
 * @param instead the safer exercise that took its place, null: nothing did
 * @param codes codes of the catalogue's vocabulary the reason speaks of
 */
public record TemplateNote(
        ExerciseSlug exercise, Reason reason, @Nullable ExerciseSlug instead, Set<String> codes)
        implements Serializable {

    public enum Reason {
        /** Nobody knows the exercise any more. */
        REMOVED,
        /** The catalogue no longer offers it. */
        RETIRED,
        /** An aid or a condition in the profile excludes it. */
        EXCLUDED,
        /** It is done in a position that the patient does not reach safely. */
        POSITION,
        /** It needs a second person, and the patient trains alone. */
        HELPER_MISSING,
        /** It needs something that is not at home. */
        EQUIPMENT_MISSING,
        /** It stretches muscles whose tone helps to stand or walk. */
        USEFUL_TONE,
        /** High fall risk, and nobody has seen it done. */
        NEEDS_RELEASE,
        /** It would have been more exercises a day than people keep up. */
        MANY_EXERCISES,
        /** It would have been more minutes a day than the patient can give. */
        DAILY_MINUTES,
        /** Kept, with fewer sets, to stay within the minutes a day. */
        FEWER_SETS;

        /** Whether it speaks against the exercise itself, and not only against one more of them. */
        public boolean isAboutTheExercise() {
            return this != MANY_EXERCISES && this != DAILY_MINUTES && this != FEWER_SETS;
        }
    }

    public TemplateNote {
        codes = Set.copyOf(codes);
    }

    static TemplateNote about(ExerciseSlug exercise, Reason reason) {
        return new TemplateNote(exercise, reason, null, Set.of());
    }

    TemplateNote with(@Nullable ExerciseSlug substitute) {
        return new TemplateNote(exercise, reason, substitute, codes);
    }

    /** Whether the exercise itself is not in the plan. */
    public boolean isLeftOut() {
        return reason != Reason.FEWER_SETS;
    }
}
