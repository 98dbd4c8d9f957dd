package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EntryWindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void sevenDaysBackAreAllowed() {
        assertThatCode(() -> EntryWindow.requireOpen(TODAY.minusDays(7), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> EntryWindow.requireOpen(TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void eightDaysBackAreRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> EntryWindow.requireOpen(TODAY.minusDays(8), TODAY))
                .extracting(RuleViolation::code)
                .isEqualTo("training.date-too-long-ago");
    }

    @Test
    void tomorrowIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> EntryWindow.requireOpen(TODAY.plusDays(1), TODAY))
                .extracting(RuleViolation::code)
                .isEqualTo("training.date-in-future");
    }

    @Test
    void anEntryIsLateFromTheSecondDayOn() {
        assertThat(EntryWindow.isLate(TODAY.minusDays(1), TODAY)).isFalse();
        assertThat(EntryWindow.isLate(TODAY.minusDays(2), TODAY)).isTrue();
    }
}
