package health.steadfast.workspace;

import static health.steadfast.workspace.Rows.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.workspace.Reason.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReasonRuleTest {

    private static final List<LocalDate> DAILY =
            IntStream.range(0, 20).mapToObj(TODAY::minusDays).toList();

    @Test
    void whoTrainsAsPlannedIsOnPlan() {
        assertThat(reasons(new Facts())).containsExactly(Reason.of(Kind.ON_PLAN, null));
    }

    @Test
    void everyReasonStandsInTheOrderOfUrgency() {
        var facts = new Facts();
        facts.pauses = List.of(new PausePeriod(PauseKind.RELAPSE_SUSPECTED, TODAY.minusDays(2), null));
        facts.injuredOn = TODAY.minusDays(1);
        facts.fellOn = TODAY.minusDays(3);
        facts.nearFalls = 2;
        facts.unreviewed = 1;
        facts.resting = 3;
        facts.nextReview = TODAY;
        facts.unread = 1;

        assertThat(reasons(facts))
                .extracting(Reason::kind)
                .containsExactly(
                        Kind.POSSIBLE_RELAPSE,
                        Kind.FALL_WITH_INJURY,
                        Kind.FALL,
                        Kind.NEAR_FALLS,
                        Kind.SAFETY_MESSAGE,
                        Kind.EXERCISES_REST,
                        Kind.ON_HOLD,
                        Kind.REVIEW_DUE);
    }

    @Test
    void aCallThatNobodyTookStaysOnTopUntilSomebodyIsReached() {
        var facts = new Facts();
        facts.fellOn = TODAY.minusDays(1);
        facts.resting = 1;
        facts.contact = new RosterFacts.LastContact(false, TODAY.plusDays(1));

        assertThat(reasons(facts))
                .containsExactly(
                        Reason.of(Kind.FALL, TODAY.minusDays(1)),
                        Reason.of(Kind.NO_ANSWER, TODAY.plusDays(1)),
                        new Reason(Kind.EXERCISES_REST, null, 1));
        facts.contact = new RosterFacts.LastContact(true, null);
        assertThat(reasons(facts)).extracting(Reason::kind).doesNotContain(Kind.NO_ANSWER, Kind.CALL_DUE);
    }

    @Test
    void anAgreedCallIsAReasonFromItsDayOn() {
        var facts = new Facts();
        facts.contact = new RosterFacts.LastContact(true, TODAY.plusDays(1));
        assertThat(reasons(facts)).extracting(Reason::kind).containsExactly(Kind.ON_PLAN);

        facts.contact = new RosterFacts.LastContact(true, TODAY);
        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.CALL_DUE, TODAY));
    }

    @Test
    void whatGuidanceSaysStandsInItsPlace() {
        var facts = new Facts();
        facts.guided = new RosterFacts.Guided(1, 2, 1, TODAY.minusDays(3), TODAY.plusDays(14));
        facts.resting = 1;
        facts.nextReview = TODAY;
        facts.unread = 1;

        assertThat(reasons(facts))
                .containsExactly(
                        new Reason(Kind.EXERCISES_REST, null, 1),
                        new Reason(Kind.TOO_HARD, null, 1),
                        Reason.of(Kind.AFTER_REST, TODAY.minusDays(3)),
                        new Reason(Kind.OVER_DOING, null, 1),
                        new Reason(Kind.READY, null, 2),
                        Reason.of(Kind.REVIEW_DUE, TODAY),
                        Reason.of(Kind.PLAN_ENDS, TODAY.plusDays(14)),
                        new Reason(Kind.MESSAGE, null, 1));
        facts.guided = new RosterFacts.Guided(0, 0, 0, null, TODAY.plusDays(15));
        assertThat(reasons(facts)).extracting(Reason::kind).doesNotContain(Kind.PLAN_ENDS, Kind.READY, Kind.TOO_HARD);
    }

    @Test
    void whatIsLockedIsSaidOnceThePlanGoesOn() {
        var facts = new Facts();
        facts.locked = 2;
        assertThat(reasons(facts)).containsExactly(new Reason(Kind.EXERCISES_LOCKED, null, 2));

        facts.pauses = List.of(new PausePeriod(PauseKind.HOLIDAY, TODAY.minusDays(20), null));
        assertThat(reasons(facts)).extracting(Reason::kind).doesNotContain(Kind.EXERCISES_LOCKED);
    }

    @Test
    void nobodyOnHoldIsReadyOrOverDoing() {
        var facts = new Facts();
        facts.guided = new RosterFacts.Guided(1, 2, 1, TODAY.minusDays(3), null);
        facts.pauses = List.of(new PausePeriod(PauseKind.HOLIDAY, TODAY.minusDays(2), null));

        assertThat(reasons(facts)).extracting(Reason::kind).containsExactly(Kind.TOO_HARD, Kind.ON_HOLD);
    }

    @Test
    void aMessageIsAReasonAfterAReviewThatIsDue() {
        var facts = new Facts();
        facts.unread = 2;
        facts.nextReview = TODAY;

        assertThat(reasons(facts))
                .containsExactly(Reason.of(Kind.REVIEW_DUE, TODAY), new Reason(Kind.MESSAGE, null, 2));
    }

    @Test
    void aMessageOfSomebodyOnHoldOrAfterAFallRanksAsSafety() {
        var held = new Facts();
        held.unread = 1;
        held.pauses = List.of(new PausePeriod(PauseKind.HOLIDAY, TODAY.minusDays(2), null));
        var fell = new Facts();
        fell.unread = 1;
        fell.fellOn = TODAY;

        assertThat(reasons(held)).extracting(Reason::kind).containsExactly(Kind.SAFETY_MESSAGE, Kind.ON_HOLD);
        assertThat(reasons(fell)).extracting(Reason::kind).containsExactly(Kind.FALL, Kind.SAFETY_MESSAGE);
    }

    @Test
    void aReportOfSomethingNewIsAPossibleRelapseWithoutAHoldToo() {
        var facts = new Facts();
        facts.symptomOn = TODAY.minusDays(1);

        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.POSSIBLE_RELAPSE, TODAY.minusDays(1)));
    }

    @Test
    void aHolidayIsOnHoldAndNothingElse() {
        var facts = new Facts();
        facts.entries = List.of(TODAY.minusDays(40));
        facts.pauses = List.of(new PausePeriod(PauseKind.HOLIDAY, TODAY.minusDays(30), TODAY));

        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.ON_HOLD, TODAY.minusDays(30)));
    }

    @Test
    void oneNearFallOrTwoReviewedOnesAreNoReason() {
        var one = new Facts();
        one.nearFalls = 1;
        one.unreviewed = 1;
        var reviewed = new Facts();
        reviewed.nearFalls = 2;

        assertThat(reasons(one)).containsExactly(Reason.of(Kind.ON_PLAN, null));
        assertThat(reasons(reviewed)).containsExactly(Reason.of(Kind.ON_PLAN, null));
    }

    @Test
    void silenceNamesTheLastEntry() {
        var facts = new Facts();
        facts.entries = DAILY.stream().map(day -> day.minusDays(6)).toList();

        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.SILENT, TODAY.minusDays(6)));
    }

    @Test
    void aReviewIsDueOnItsDay() {
        var facts = new Facts();
        facts.nextReview = TODAY.plusDays(1);
        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.ON_PLAN, null));

        facts.nextReview = TODAY;
        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.REVIEW_DUE, TODAY));
    }

    @Test
    void aPlanWithoutEntriesIsNewUntilItIsSilent() {
        var facts = new Facts();
        facts.entries = List.of();
        facts.planSince = TODAY.minusDays(3);
        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.NEW, TODAY.minusDays(3)));

        facts.planSince = TODAY.minusDays(8);
        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.SILENT, TODAY.minusDays(9)));
    }

    @Test
    void whoHasNoPlanYetIsNew() {
        var facts = new Facts();
        facts.entries = List.of();
        facts.planSince = null;

        assertThat(reasons(facts)).containsExactly(Reason.of(Kind.NEW, null));
    }

    private static List<Reason> reasons(Facts facts) {
        return ReasonRule.reasons(facts.build());
    }

    private static final class Facts {
        private @Nullable LocalDate planSince = TODAY.minusWeeks(20);
        private List<PausePeriod> pauses = List.of();
        private List<LocalDate> entries = DAILY;
        private @Nullable LocalDate injuredOn;
        private @Nullable LocalDate fellOn;
        private int nearFalls;
        private int unreviewed;
        private int resting;
        private int locked;
        private @Nullable LocalDate symptomOn;
        private @Nullable LocalDate nextReview;
        private int unread;
        private RosterFacts.@Nullable LastContact contact;
        private RosterFacts.Guided guided = RosterFacts.Guided.NOTHING;

        RosterFacts build() {
            return new RosterFacts(
                    TODAY,
                    planSince,
                    pauses,
                    entries,
                    entries,
                    injuredOn,
                    fellOn,
                    nearFalls,
                    unreviewed,
                    resting,
                    locked,
                    symptomOn,
                    nextReview,
                    unread,
                    contact,
                    guided);
        }
    }
}
