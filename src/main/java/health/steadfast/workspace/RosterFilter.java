package health.steadfast.workspace;

import health.steadfast.workspace.Reason.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the roster shows. */
public enum RosterFilter {
    /** Every reason but on plan, on hold and new. */
    NEEDS_ME("needs-me", RosterRow::needsMe),
    RELAPSE("possible-relapse", ofKinds(Kind.POSSIBLE_RELAPSE)),
    FALLS("falls", ofKinds(Kind.FALL_WITH_INJURY, Kind.FALL, Kind.NEAR_FALLS, Kind.EXERCISES_REST)),
    CALLS("calls", ofKinds(Kind.NO_ANSWER, Kind.CALL_DUE)),
    TOO_HARD("too-hard", ofKinds(Kind.TOO_HARD, Kind.OVER_DOING)),
    LOCKED("locked", ofKinds(Kind.EXERCISES_LOCKED)),
    AFTER_REST("after-rest", ofKinds(Kind.AFTER_REST)),
    SILENT("silent", ofKinds(Kind.SILENT)),
    MESSAGES("messages", ofKinds(Kind.SAFETY_MESSAGE, Kind.MESSAGE)),
    READY("ready", ofKinds(Kind.READY)),
    REVIEW_DUE("review-due", ofKinds(Kind.REVIEW_DUE)),
    PLAN_ENDS("plan-ends", ofKinds(Kind.PLAN_ENDS)),
    ON_HOLD("on-hold", ofKinds(Kind.ON_HOLD)),
    NEW("new", ofKinds(Kind.NEW)),
    ALL("all", row -> true);

    private final String code;
    private final Predicate<RosterRow> test;

    RosterFilter(String code, Predicate<RosterRow> test) {
        this.code = code;
        this.test = test;
    }

    /** The word in the address. */
    public String code() {
        return code;
    }

    /** The filter of an address, or empty if there is none of that name. */
    public static Optional<RosterFilter> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    boolean shows(RosterRow row) {
        return test.test(row);
    }

    private static Predicate<RosterRow> ofKinds(Kind... kinds) {
        var wanted = Set.of(kinds);
        return row -> row.reasons().stream().anyMatch(reason -> wanted.contains(reason.kind()));
    }
}
