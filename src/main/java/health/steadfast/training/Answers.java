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
 * @param pain the worst pain while doing it, 0 (none) to 10; null: nothing said
 * @param where where it hurt most; null: nothing said
 * @param declined questions the patient would rather not answer
 */
public record Answers(
        @Nullable StopReason reason,
        @Nullable Steadiness steadiness,
        @Nullable HandQuality hand,
        @Nullable Integer effort,
        @Nullable Integer pain,
        @Nullable BodyPart where,
        Set<Question> declined)
        implements Serializable {

    public static final int MAX_EFFORT = 10;
    public static final int MAX_PAIN = 10;

    public static final Answers NONE = new Answers(null, null, null, null, null, null, Set.of());

    public Answers {
        if (effort != null && (effort < 0 || effort > MAX_EFFORT)) {
            throw new IllegalArgumentException("effort must be between 0 and 10, was " + effort);
        }
        if (pain != null && (pain < 0 || pain > MAX_PAIN)) {
            throw new IllegalArgumentException("pain must be between 0 and 10, was " + pain);
        }
        if (pain != null && pain == 0) {
            where = null;
        }
        declined = Set.copyOf(declined);
    }

    public Answers because(StopReason why) {
        return new Answers(why, steadiness, hand, effort, pain, where, without(Question.REASON));
    }

    public Answers steady(Steadiness how) {
        return new Answers(reason, how, hand, effort, pain, where, without(Question.STEADINESS));
    }

    public Answers hand(HandQuality how) {
        return new Answers(reason, steadiness, how, effort, pain, where, without(Question.HAND));
    }

    public Answers effort(int level) {
        return new Answers(reason, steadiness, hand, level, pain, where, without(Question.EFFORT));
    }

    /** How much it hurt at worst, 0 to 10. */
    public Answers pain(int level) {
        return new Answers(reason, steadiness, hand, effort, level, where, without(Question.PAIN));
    }

    /** Where it hurt most; said after how much. */
    public Answers at(BodyPart part) {
        return new Answers(reason, steadiness, hand, effort, pain, part, without(Question.WHERE));
    }

    /** The patient would rather not say. */
    public Answers decline(Question question) {
        var all = EnumSet.of(question);
        all.addAll(declined);
        return switch (question) {
            case REASON -> new Answers(null, steadiness, hand, effort, pain, where, all);
            case STEADINESS -> new Answers(reason, null, hand, effort, pain, where, all);
            case HAND -> new Answers(reason, steadiness, null, effort, pain, where, all);
            case EFFORT -> new Answers(reason, steadiness, hand, null, pain, where, all);
            case PAIN -> new Answers(reason, steadiness, hand, effort, null, null, all);
            case WHERE -> new Answers(reason, steadiness, hand, effort, pain, null, all);
        };
    }

    /** These answers with what others say to one question. */
    Answers with(Question question, Answers said) {
        return switch (question) {
            case REASON -> said.reason == null ? decline(question) : because(said.reason);
            case STEADINESS -> said.steadiness == null ? decline(question) : steady(said.steadiness);
            case HAND -> said.hand == null ? decline(question) : hand(said.hand);
            case EFFORT -> said.effort == null ? decline(question) : effort(said.effort);
            case PAIN -> said.pain == null ? decline(question) : pain(said.pain);
            case WHERE -> said.where == null ? decline(question) : at(said.where);
        };
    }

    /** These answers about another amount of the same exercise: a fall or a near-fall and the pain happened anyway. */
    Answers afterAnother(Answers earlier) {
        var kept = earlier.hasStumbled() && !has(Question.STEADINESS) ? with(Question.STEADINESS, earlier) : this;
        if (earlier.pain == null || has(Question.PAIN)) {
            return kept;
        }
        return earlier.where == null
                ? kept.pain(earlier.pain)
                : kept.pain(earlier.pain).at(earlier.where);
    }

    private boolean hasStumbled() {
        return steadiness == Steadiness.FELL || steadiness == Steadiness.NEARLY_FELL;
    }

    /** What was said to a question, if anything. */
    public @Nullable Object to(Question question) {
        return switch (question) {
            case REASON -> reason;
            case STEADINESS -> steadiness;
            case HAND -> hand;
            case EFFORT -> effort;
            case PAIN -> pain;
            case WHERE -> where;
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
