package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a plan is taken up, by how long it rested and why. */
class ResumptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLengthOfTheRestProposesHowToGoOn() {
        assertThat(after(PauseKind.HOLIDAY, 6)).isEqualTo(Resumption.SAME);
        assertThat(after(PauseKind.HOLIDAY, 7)).isEqualTo(Resumption.FEWER_SETS);
        assertThat(after(PauseKind.ILLNESS, 13)).isEqualTo(Resumption.FEWER_SETS);
        assertThat(after(PauseKind.ILLNESS, 14)).isEqualTo(Resumption.STEP_DOWN);
    }

    @Test
    void anyRelapseGoesOneRungDown() {
        assertThat(after(PauseKind.RELAPSE, 1)).isEqualTo(Resumption.STEP_DOWN);
        assertThat(after(PauseKind.RELAPSE_SUSPECTED, 1)).isEqualTo(Resumption.SAME);
    }

    @Test
    void overlappingAndTouchingPausesAreOneRest() {
        var hold = hold(
                period(PauseKind.HOLIDAY, 12, 8), period(PauseKind.ILLNESS, 7, 3), period(PauseKind.AWAY, 4, null));

        assertThat(hold.since()).isEqualTo(TODAY.minusDays(12));
        assertThat(hold.kinds()).containsExactlyInAnyOrder(PauseKind.HOLIDAY, PauseKind.ILLNESS, PauseKind.AWAY);
        assertThat(Resumption.proposed(hold, TODAY)).isEqualTo(Resumption.FEWER_SETS);
    }

    @Test
    void aPauseWithDaysOfTrainingInBetweenIsAnotherOne() {
        var hold = hold(period(PauseKind.RELAPSE, 20, 6), period(PauseKind.AWAY, 4, null));

        assertThat(hold.since()).isEqualTo(TODAY.minusDays(4));
        assertThat(hold.hasRelapse()).isFalse();
    }

    @Test
    void theFullSetsReturnAfterTwoSessions() {
        var thrice = Drafts.item("seated-march");

        assertThat(EasierStart.fullAgain(List.of(thrice), TODAY)).isEqualTo(TODAY.plusDays(5));
        assertThat(EasierStart.fullAgain(List.of(thrice, thrice.withSchedule(new Schedule.Daily(1))), TODAY))
                .isEqualTo(TODAY.plusDays(2));
        assertThat(EasierStart.fullAgain(List.of(thrice.withSchedule(new Schedule.TimesAWeek(1, 1))), TODAY))
                .isEqualTo(TODAY.plusDays(14));
    }

    private static Resumption after(PauseKind kind, int days) {
        return Resumption.proposed(hold(period(kind, days, null)), TODAY);
    }

    private static Hold hold(PausePeriod... periods) {
        return Hold.of(new ArrayList<>(), List.of(periods), TODAY);
    }

    private static PausePeriod period(PauseKind kind, int fromDaysAgo, Integer untilDaysAgo) {
        return new PausePeriod(
                kind, TODAY.minusDays(fromDaysAgo), untilDaysAgo == null ? null : TODAY.minusDays(untilDaysAgo));
    }
}
