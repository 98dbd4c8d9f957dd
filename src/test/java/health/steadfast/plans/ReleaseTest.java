package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Release release = new Release(new ExerciseSlug("stand-tandem"), SEEN);

    @Test
    void itHoldsAsLongAsNothingHappens() {
        assertThat(release.holds(List.of(), TODAY)).isTrue();
    }

    @Test
    void aHoldOfThirteenDaysLeavesItAndOneOfFourteenEndsIt() {
        assertThat(holdsAfter(PauseKind.HOLIDAY, SEEN.plusDays(5), SEEN.plusDays(17)))
                .isTrue();
        assertThat(holdsAfter(PauseKind.HOLIDAY, SEEN.plusDays(5), SEEN.plusDays(18)))
                .isFalse();
    }

    @Test
    void aRelapseEndsItHoweverShort() {
        assertThat(holdsAfter(PauseKind.RELAPSE, SEEN.plusDays(5), SEEN.plusDays(5)))
                .isFalse();
    }

    @Test
    void aSuspectedRelapseThatSettlesLeavesIt() {
        assertThat(holdsAfter(PauseKind.RELAPSE_SUSPECTED, SEEN.plusDays(5), SEEN.plusDays(7)))
                .isTrue();
    }

    @Test
    void aHoldThatIsStillOpenCountsUntilToday() {
        assertThat(holdsAfter(PauseKind.ILLNESS, TODAY.minusDays(12), null)).isTrue();
        assertThat(holdsAfter(PauseKind.ILLNESS, TODAY.minusDays(13), null)).isFalse();
    }

    @Test
    void whatWasSeenDuringOrAfterAHoldCounts() {
        assertThat(holdsAfter(PauseKind.SURGERY, SEEN.minusDays(40), SEEN.minusDays(1)))
                .isTrue();
        assertThat(holdsAfter(PauseKind.RELAPSE, SEEN.minusDays(40), SEEN.plusDays(3)))
                .isTrue();
    }

    @Test
    void aHoldThatLiesAheadChangesNothingYet() {
        assertThat(holdsAfter(PauseKind.HOLIDAY, TODAY.plusDays(5), TODAY.plusDays(40)))
                .isTrue();
    }

    @Test
    void pausesThatFollowEachOtherOrOverlapAreOneHold() {
        assertThat(holdsAfter(away(5, 14), ill(15, 24))).isFalse();
        assertThat(holdsAfter(ill(12, 18), away(5, 14))).isFalse();
        assertThat(holdsAfter(away(5, 11), ill(12, 17))).isTrue();
    }

    @Test
    void aHoldEndsWithTheFirstDayOfTraining() {
        assertThat(holdsAfter(away(5, 14), ill(16, 25))).isTrue();
    }

    @Test
    void ofPausesThatFollowEachOtherOnlyTheDaysSinceCount() {
        assertThat(holdsAfter(away(-20, 3), ill(4, 13))).isTrue();
        assertThat(holdsAfter(away(-20, 3), ill(4, 14))).isFalse();
    }

    private boolean holdsAfter(PausePeriod... pauses) {
        return release.holds(List.of(pauses), TODAY);
    }

    private static PausePeriod away(int from, int until) {
        return new PausePeriod(PauseKind.AWAY, SEEN.plusDays(from), SEEN.plusDays(until));
    }

    private static PausePeriod ill(int from, int until) {
        return new PausePeriod(PauseKind.ILLNESS, SEEN.plusDays(from), SEEN.plusDays(until));
    }

    private boolean holdsAfter(PauseKind kind, LocalDate from, @Nullable LocalDate until) {
        return release.holds(List.of(new PausePeriod(kind, from, until)), TODAY);
    }
}
