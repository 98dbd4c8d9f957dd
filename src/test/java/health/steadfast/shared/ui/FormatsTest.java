package health.steadfast.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aDateOfThisYearNeedsNoYear() {
        assertThat(Formats.date(TODAY, TODAY, Locale.ENGLISH)).isEqualTo("Tue 17 Nov");
        assertThat(Formats.date(TODAY, TODAY, Locale.GERMAN)).isEqualTo("Di 17. Nov");
    }

    @Test
    void aDateOfAnotherYearSaysTheYear() {
        var then = LocalDate.of(2025, 12, 30);

        assertThat(Formats.date(then, TODAY, Locale.ENGLISH)).isEqualTo("Tue 30 Dec 2025");
        assertThat(Formats.shortDate(then, TODAY, Locale.GERMAN)).isEqualTo("30. Dez 2025");
    }

    @Test
    void theGreetingDateIsWrittenOut() {
        var thursday = LocalDate.of(2026, 11, 19);

        assertThat(Formats.fullDate(thursday, Locale.ENGLISH)).isEqualTo("Thursday 19 November");
        assertThat(Formats.fullDate(thursday, Locale.GERMAN)).isEqualTo("Donnerstag, 19. November");
    }

    @Test
    void aMomentIsTheTimeOnTheClocksOfTheZone() {
        var evening = Instant.parse("2026-11-16T17:40:00Z");

        assertThat(Formats.time(evening, BERLIN)).isEqualTo("18:40");
        assertThat(Formats.moment(evening, BERLIN, TODAY, Locale.ENGLISH)).isEqualTo("Mon 16 Nov, 18:40");
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(Formats.number(1204.55, 1, Locale.ENGLISH)).isEqualTo("1,204.5");
        assertThat(Formats.number(1204.55, 1, Locale.GERMAN)).isEqualTo("1.204,5");
    }
}
