package health.steadfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoStoriesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void inesHasFortyTwoPatientsMaraOneAndLenaAFew() {
        var clinics = DemoStories.all();

        assertThat(clinics).extracting(ClinicStory::name).containsExactly("Lindenhof", "Nordstern");
        assertThat(clinics.getFirst().patients())
                .filteredOn(patient -> patient.care().lead().equals("ines.vogt") && patient.end() == null)
                .hasSize(42);
        assertThat(clinics.getFirst().patients())
                .filteredOn(patient -> patient.care().lead().equals("mara.vogel"))
                .extracting(PatientStory::name)
                .containsExactly("Anna Keller");
        assertThat(clinics.getLast().patients())
                .isNotEmpty()
                .allMatch(patient -> patient.care().lead().equals("lena.holm"));
    }

    @Test
    void everyWordOfAStoryArrives() {
        var helena = DemoStories.all().getFirst().patients().stream()
                .filter(patient -> patient.name().equals("Helena Brandão"))
                .findFirst()
                .orElseThrow();

        assertThat(helena.profile().aids()).containsExactly(Aid.WHEELCHAIR);
        assertThat(helena.profile().heatSensitive()).isTrue();
        assertThat(helena.plan().pauses().getFirst().from().on(TUESDAY)).isEqualTo("2026-10-05");
        assertThat(helena.habits().keen()).containsExactly(1.2, 1.2, 1.1, 0.9);
        assertThat(helena.events().next()).isEqualTo(-7);
    }

    @Test
    void daysAreCountedBackFromToday() {
        assertThat(Ago.of(12).on(TUESDAY)).isEqualTo("2026-11-05");
        assertThat(Ago.of("0 mon").on(TUESDAY)).isEqualTo("2026-11-16");
        assertThat(Ago.of("3 thu").on(TUESDAY)).isEqualTo("2026-10-29");
        assertThat(Ago.of("3 thu").weekday()).isEqualTo(DayOfWeek.THURSDAY);
    }
}
