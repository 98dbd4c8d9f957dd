package health.steadfast.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDayTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-11-23T12:00:00Z, Europe/Berlin, 2026-11-23",
        "2026-11-23T23:30:00Z, Europe/Berlin, 2026-11-23", // 00:30 on the 24th
        "2026-11-24T01:59:59Z, Europe/Berlin, 2026-11-23", // 02:59:59
        "2026-11-24T02:00:00Z, Europe/Berlin, 2026-11-24", // 03:00
        "2026-11-24T02:00:00Z, America/New_York, 2026-11-23",
        "2026-11-23T12:00:00Z, Pacific/Auckland, 2026-11-23", // 01:00 on the 24th
        "2026-03-29T00:59:00Z, Europe/Berlin, 2026-03-28", // 01:59, the clocks go forward at 02:00
        "2026-03-29T01:00:00Z, Europe/Berlin, 2026-03-29", // 03:00 at once
        "2026-10-25T01:59:00Z, Europe/Berlin, 2026-10-24", // 02:59 for the second time
        "2026-10-25T02:00:00Z, Europe/Berlin, 2026-10-25"
    })
    void theNightUntilThreeBelongsToTheDayBefore(Instant moment, ZoneId zone, LocalDate day) {
        assertThat(LocalDay.of(moment, zone)).isEqualTo(day);
    }
}
