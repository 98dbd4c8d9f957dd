package health.steadfast.workspace;

import health.steadfast.adherence.Silence;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one patient when the reasons are asked for.
 *
 * @param planSince first day of the open plan, null without a plan
 * @param pauses those that touch the last 12 weeks or later days
 * @param entries days with any log within the last 12 weeks, and the last one of all
 * @param trained those of them with anything done
 * @param injuredOn newest fall with an injury that nobody has reviewed
 * @param fellOn newest other fall that nobody has reviewed
 * @param nearFalls near-falls within 7 days
 * @param unreviewedNearFalls those of them that nobody has reviewed
 * @param restingItems exercises that rest until somebody decides
 * @param lockedItems exercises of the plan that wait to be seen done again
 * @param symptomOn first day of a report of something new or worse that nobody has reviewed
 * @param unreadMessages messages that the therapist has not read and nobody has answered
 * @param contact the newest visit, call or video; null: there was none
 * @param guided what the rules of guidance say
 */
record RosterFacts(
        LocalDate today,
        @Nullable LocalDate planSince,
        List<PausePeriod> pauses,
        List<LocalDate> entries,
        List<LocalDate> trained,
        @Nullable LocalDate injuredOn,
        @Nullable LocalDate fellOn,
        int nearFalls,
        int unreviewedNearFalls,
        int restingItems,
        int lockedItems,
        @Nullable LocalDate symptomOn,
        @Nullable LocalDate nextReview,
        int unreadMessages,
        @Nullable LastContact contact,
        Guided guided) {

    /** The newest contact: whether somebody was reached, and when to speak again. */
    record LastContact(boolean answered, @Nullable LocalDate nextOn) {}

    /**
     * What the rules of guidance say.
     *
     * @param tooHard open proposals to make something easier or safer
     * @param ready open proposals to step up that wait for nothing
     * @param overDone exercises done far more often than planned, two weeks running
     * @param backSince first day after a rest that nobody has decided about; null: there is none
     * @param planEnds last planned day of a plan that nothing follows; null: no end is known
     */
    record Guided(
            int tooHard,
            int ready,
            int overDone,
            @Nullable LocalDate backSince,
            @Nullable LocalDate planEnds) {

        static final Guided NOTHING = new Guided(0, 0, 0, null, null);
    }

    boolean isOnHold(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** The plan is on hold, or a fall, near-fall or symptom waits for a review: what is written now may be urgent. */
    boolean isUnderWatch() {
        return isOnHold(today) || injuredOn != null || fellOn != null || unreviewedNearFalls > 0 || symptomOn != null;
    }

    /** The pause of today that began first. */
    Optional<PausePeriod> hold() {
        return pauses.stream().filter(pause -> pause.covers(today)).findFirst();
    }

    /** The hold of today for a possible relapse. */
    Optional<PausePeriod> relapseHold() {
        return pauses.stream()
                .filter(pause -> pause.covers(today) && pause.kind() == PauseKind.RELAPSE_SUSPECTED)
                .findFirst();
    }

    /** The last entry before the patient fell silent. */
    Optional<LocalDate> silentSince() {
        return planSince == null || isOnHold(today)
                ? Optional.empty()
                : Silence.since(entries, planSince, this::isOnHold, today);
    }
}
