package health.steadfast.training;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What was answered; a question without an answer is not in it, "none of them" is an empty set. */
public record CallAnswers(Map<CallQuestion, Set<String>> given) implements Serializable {

    public static final CallAnswers NONE = new CallAnswers(Map.of());

    public CallAnswers {
        var checked = new EnumMap<CallQuestion, Set<String>>(CallQuestion.class);
        given.forEach((question, answers) -> {
            if (!question.answers().containsAll(answers) || !question.hasMany() && answers.size() != 1) {
                throw new IllegalArgumentException(question + " has no answer " + answers);
            }
            checked.put(question, Set.copyOf(answers));
        });
        given = Map.copyOf(checked);
    }

    /** Whether one of {@code answers} was given. */
    boolean is(CallQuestion question, String... answers) {
        var said = given.getOrDefault(question, Set.of());
        return Set.of(answers).stream().anyMatch(said::contains);
    }

    /** Whether any of what the question names is true. */
    boolean isAnyOf(CallQuestion question) {
        return !given.getOrDefault(question, Set.of()).isEmpty();
    }

    /**
     * What the report of a fall is to say after the call; an injury that was reported stays. A head that was hit, or may
     * have been, is an injury whatever else is said (domain.md §2), and so is what an ambulance came for.
     */
    Injury injury() {
        if (is(CallQuestion.INJURIES, "CANNOT_STAND", "WEAKNESS")
                || is(CallQuestion.HEAD, "YES", "NOT_SURE")
                || is(CallQuestion.GOT_UP, "AMBULANCE")) {
            return Injury.NEEDS_HELP;
        }
        var injuries = given.get(CallQuestion.INJURIES);
        return injuries == null ? Injury.NOT_SAID : injuries.isEmpty() ? Injury.NONE : Injury.A_LITTLE;
    }

    public boolean isInjured() {
        return injury().isInjury();
    }

    /** What has to happen because of the answers, the most urgent first (domain.md §2, red flags). */
    public Set<CallFlag> flags() {
        var flags = EnumSet.noneOf(CallFlag.class);
        for (var flag : CallFlag.values()) {
            if (flag.isRaisedBy(this)) {
                flags.add(flag);
            }
        }
        if (flags.contains(CallFlag.HEAD_AND_THINNER)) {
            flags.remove(CallFlag.HEAD);
        }
        return flags;
    }
}
