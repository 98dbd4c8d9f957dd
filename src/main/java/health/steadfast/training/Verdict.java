package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a prescribed exercise while something is to be cleared up: it goes on, a safer one takes its place,
 * or it rests.
 *
 * @param instead the safer exercise, present exactly when the kind is {@link Kind#BECOMES}
 * @param locked it rests because a therapist has to see it done first, or again
 */
public record Verdict(Kind kind, @Nullable ExerciseSlug instead, boolean locked) implements Serializable {

    /** In rising strictness. */
    public enum Kind {
        STAYS,
        BECOMES,
        RESTS
    }

    static final Verdict STAYS = new Verdict(Kind.STAYS, null);
    static final Verdict RESTS = new Verdict(Kind.RESTS, null);
    static final Verdict LOCKED = new Verdict(Kind.RESTS, null, true);

    public Verdict {
        if ((kind == Kind.BECOMES) != (instead != null)) {
            throw new IllegalArgumentException("a safer exercise is named exactly where one takes the place");
        }
    }

    Verdict(Kind kind, @Nullable ExerciseSlug instead) {
        this(kind, instead, false);
    }

    /** The safer exercise, or rest where there is none. */
    static Verdict saferOrRest(@Nullable ExerciseSlug safer) {
        return safer == null ? RESTS : new Verdict(Kind.BECOMES, safer);
    }

    /** The stricter of two. */
    Verdict and(Verdict other) {
        return other.kind.compareTo(kind) > 0 ? other : this;
    }
}
