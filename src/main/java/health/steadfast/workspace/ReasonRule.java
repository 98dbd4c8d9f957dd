package health.steadfast.workspace;

import health.steadfast.plans.PausePeriod;
import health.steadfast.workspace.Reason.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One rule that may give a patient a place on the roster. */
@FunctionalInterface
interface ReasonRule {

    /** So many near-falls in 7 days are a reason of their own. */
    int NEAR_FALLS = 2;

    /** So many days before its last one a plan is said to end soon. */
    int PLAN_ENDS_WITHIN_DAYS = 14;

    Optional<Reason> check(RosterFacts facts);

    ReasonRule TOO_HARD = facts -> counted(Kind.TOO_HARD, facts.guided().tooHard());

    ReasonRule AFTER_REST = facts -> facts.isOnHold(facts.today())
            ? Optional.empty()
            : Optional.ofNullable(facts.guided().backSince()).map(day -> Reason.of(Kind.AFTER_REST, day));

    /** Not while the plan rests: then nothing is planned that could be too much. */
    ReasonRule OVER_DOING = facts -> facts.isOnHold(facts.today())
            ? Optional.empty()
            : counted(Kind.OVER_DOING, facts.guided().overDone());

    ReasonRule READY = facts -> facts.isOnHold(facts.today())
            ? Optional.empty()
            : counted(Kind.READY, facts.guided().ready());

    ReasonRule PLAN_ENDS = facts -> Optional.ofNullable(facts.guided().planEnds())
            .filter(last -> !last.isAfter(facts.today().plusDays(PLAN_ENDS_WITHIN_DAYS)))
            .map(last -> Reason.of(Kind.PLAN_ENDS, last));

    ReasonRule POSSIBLE_RELAPSE = facts -> Stream.concat(
                    Stream.ofNullable(facts.symptomOn()), facts.relapseHold().map(PausePeriod::from).stream())
            .min(LocalDate::compareTo)
            .map(day -> Reason.of(Kind.POSSIBLE_RELAPSE, day));

    ReasonRule FALL_WITH_INJURY =
            facts -> Optional.ofNullable(facts.injuredOn()).map(day -> Reason.of(Kind.FALL_WITH_INJURY, day));

    ReasonRule FALL = facts -> Optional.ofNullable(facts.fellOn()).map(day -> Reason.of(Kind.FALL, day));

    ReasonRule TWO_NEAR_FALLS = facts -> facts.nearFalls() >= NEAR_FALLS && facts.unreviewedNearFalls() > 0
            ? Optional.of(new Reason(Kind.NEAR_FALLS, null, facts.nearFalls()))
            : Optional.empty();

    /** Until somebody was reached. */
    ReasonRule NO_ANSWER = facts -> Optional.ofNullable(facts.contact())
            .filter(contact -> !contact.answered())
            .map(contact -> Reason.of(Kind.NO_ANSWER, contact.nextOn()));

    ReasonRule CALL_DUE = facts -> Optional.ofNullable(facts.contact())
            .filter(contact -> contact.answered()
                    && contact.nextOn() != null
                    && !contact.nextOn().isAfter(facts.today()))
            .map(contact -> Reason.of(Kind.CALL_DUE, contact.nextOn()));

    ReasonRule SAFETY_MESSAGE = facts -> facts.unreadMessages() > 0 && facts.isUnderWatch()
            ? Optional.of(new Reason(Kind.SAFETY_MESSAGE, null, facts.unreadMessages()))
            : Optional.empty();

    ReasonRule MESSAGE = facts -> facts.unreadMessages() > 0 && !facts.isUnderWatch()
            ? Optional.of(new Reason(Kind.MESSAGE, null, facts.unreadMessages()))
            : Optional.empty();

    ReasonRule EXERCISES_REST = facts -> facts.restingItems() > 0
            ? Optional.of(new Reason(Kind.EXERCISES_REST, null, facts.restingItems()))
            : Optional.empty();

    /** Not while the plan rests: whoever takes it up again is asked then. */
    ReasonRule EXERCISES_LOCKED = facts ->
            facts.isOnHold(facts.today()) ? Optional.empty() : counted(Kind.EXERCISES_LOCKED, facts.lockedItems());

    ReasonRule ON_HOLD = facts -> facts.hold().map(pause -> Reason.of(Kind.ON_HOLD, pause.from()));

    ReasonRule SILENT = facts -> facts.silentSince().map(last -> Reason.of(Kind.SILENT, last));

    ReasonRule REVIEW_DUE = facts -> Optional.ofNullable(facts.nextReview())
            .filter(due -> !due.isAfter(facts.today()))
            .map(due -> Reason.of(Kind.REVIEW_DUE, due));

    /** Nothing is entered yet, or there is no plan to enter anything for. */
    ReasonRule NEW = facts -> facts.planSince() == null
                    || facts.entries().isEmpty() && facts.silentSince().isEmpty()
            ? Optional.of(Reason.of(Kind.NEW, facts.planSince()))
            : Optional.empty();

    /** In the order in which the reasons of one patient stand. */
    List<ReasonRule> ALL = List.of(
            POSSIBLE_RELAPSE,
            FALL_WITH_INJURY,
            FALL,
            TWO_NEAR_FALLS,
            NO_ANSWER,
            CALL_DUE,
            SAFETY_MESSAGE,
            EXERCISES_REST,
            EXERCISES_LOCKED,
            TOO_HARD,
            AFTER_REST,
            OVER_DOING,
            ON_HOLD,
            SILENT,
            READY,
            REVIEW_DUE,
            PLAN_ENDS,
            MESSAGE,
            NEW);

    /** Every reason that applies, the most urgent first; "on plan" where none does. */
    static List<Reason> reasons(RosterFacts facts) {
        var found = ALL.stream().flatMap(rule -> rule.check(facts).stream()).toList();
        return found.isEmpty() ? List.of(Reason.of(Kind.ON_PLAN, null)) : found;
    }

    private static Optional<Reason> counted(Kind kind, int count) {
        return count > 0 ? Optional.of(new Reason(kind, null, count)) : Optional.empty();
    }
}
