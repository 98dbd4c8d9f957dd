package health.steadfast.training;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a patient said about one exercise.
 *
 * @param reason why it was done in part or left out
 * @param effort 0 (none) to 10 (all one can give)
 * @param declined questions the patient would rather not answer
 */
public record Answers(
        @Nullable StopReason reason,
        @Nullable Steadiness steadiness,
        @Nullable HandQuality hand,
        @Nullable Integer effort,
        Set<Question> declined)
        implements Serializable {

    public static final int MAX_EFFORT = 10;

    public static final Answers NONE = new Answers(null, null, null, null, Set.of());

    public Answers {
        if (effort != null && (effort < 0 || effort > MAX_EFFORT)) {
            throw new IllegalArgumentException("effort must be between 0 and 10, was " + effort);
        }
        declined = Set.copyOf(declined);
    }

    public Answers because(StopReason why) {
        return new Answers(why, steadiness, hand, effort, without(Question.REASON));
    }

    public Answers steady(Steadiness how) {
        return new Answers(reason, how, hand, effort, without(Question.STEADINESS));
    }

    public Answers hand(HandQuality how) {
        return new Answers(reason, steadiness, how, effort, without(Question.HAND));
    }

    public Answers effort(int level) {
        return new Answers(reason, steadiness, hand, level, without(Question.EFFORT));
    }

    /** The patient would rather not say. */
    public Answers decline(Question question) {
        var all = EnumSet.of(question);
        all.addAll(declined);
        return switch (question) {
            case REASON -> new Answers(null, steadiness, hand, effort, all);
            case STEADINESS -> new Answers(reason, null, hand, effort, all);
            case HAND -> new Answers(reason, steadiness, null, effort, all);
            case EFFORT -> new Answers(reason, steadiness, hand, null, all);
        };
    }

    /** These answers with what others say to one question. */
    Answers with(Question question, Answers said) {
        return switch (question) {
            case REASON -> said.reason == null ? decline(question) : because(said.reason);
            case STEADINESS -> said.steadiness == null ? decline(question) : steady(said.steadiness);
            case HAND -> said.hand == null ? decline(question) : hand(said.hand);
            case EFFORT -> said.effort == null ? decline(question) : effort(said.effort);
        };
    }

    /** What was said to a question, if anything. */
    public @Nullable Object to(Question question) {
        return switch (question) {
            case REASON -> reason;
            case STEADINESS -> steadiness;
            case HAND -> hand;
            case EFFORT -> effort;
        };
    }

    /** Whether the question is settled, by an answer or by declining one. */
    public boolean has(Question question) {
        return to(question) != null || declined.contains(question);
    }

    /** Whether every question settled here is settled in the same way, or still open, in {@code earlier}. */
    boolean onlyAddTo(Answers earlier) {
        for (var question : Question.values()) {
            if (earlier.has(question) && !(Objects.equals(earlier.to(question), to(question)) && has(question))) {
                return false;
            }
        }
        return true;
    }

    private Set<Question> without(Question question) {
        var rest = EnumSet.noneOf(Question.class);
        rest.addAll(declined);
        rest.remove(question);
        return rest;
    }
}
