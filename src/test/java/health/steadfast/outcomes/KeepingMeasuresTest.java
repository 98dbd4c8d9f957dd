package health.steadfast.outcomes;

import static health.steadfast.outcomes.Results.entry;
import static health.steadfast.outcomes.Results.line;
import static health.steadfast.outcomes.Results.unfinished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class KeepingMeasuresTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MeasureService measures;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        today = history().today();
    }

    @Test
    void aResultIsReadBackWithItsTrialsAndTheChangeSinceTheFirst() {
        enter(entry(Measure.T25FW, today.minusDays(80), "9.2", "9.6"));
        enter(entry(Measure.T25FW, today, "11.4", "11.8"));

        var series = history().of(line(Measure.T25FW)).orElseThrow();

        assertThat(series.entries()).hasSize(2);
        assertThat(series.latest().measurement().values())
                .containsExactly(new BigDecimal("11.40"), new BigDecimal("11.80"));
        assertThat(series.latest().measurement().assessor()).isEqualTo("Ines Vogt");
        var change = Objects.requireNonNull(series.latest().sinceBaseline());
        assertThat(change.word()).isEqualTo(ChangeWord.WORSE);
        assertThat(change.from()).isEqualByComparingTo("9.4");
        assertThat(change.since()).isEqualTo(today.minusDays(80));
    }

    @Test
    void aTrialThatWasNotFinishedStaysEmptyAndIsNoBaseline() {
        enter(unfinished(Measure.T25FW, today.minusDays(9), NotCompleted.PHYSICAL, null, null));
        enter(unfinished(Measure.T25FW, today.minusDays(5), NotCompleted.OTHER, "6.0", null));
        enter(entry(Measure.T25FW, today, "6.0", "6.2"));

        var series = history().of(line(Measure.T25FW)).orElseThrow();

        assertThat(series.entries().getLast().measurement().result()).isNull();
        assertThat(series.entries().getLast().measurement().values()).containsExactly(null, null);
        assertThat(Objects.requireNonNull(series.latest().sinceBaseline()).since())
                .isEqualTo(today.minusDays(5));
    }

    @Test
    void theDominantHandComesFromTheProfile() {
        clinics.run("update steadfast.patient set dominant_hand = 'LEFT' where patient_id = ?", patient.value());
        enter(entry(Measure.NINE_HOLE_PEG, today, "22", "24"));
        clinics.run("update steadfast.patient set dominant_hand = 'BOTH' where patient_id = ?", patient.value());
        enter(entry(Measure.NINE_HOLE_PEG, today.minusDays(1), "22", "24"));

        var hand = history().of(line(Measure.NINE_HOLE_PEG)).orElseThrow();

        assertThat(hand.latest().measurement().dominant()).isFalse();
        assertThat(hand.entries().getLast().measurement().dominant()).isNull();
    }

    @Test
    void theCompositeIsMadeOfOneDay() {
        enter(
                entry(Measure.T25FW, today, "6.0", "6.4"),
                entry(Measure.NINE_HOLE_PEG, today, "22", "24"),
                new NewMeasurement(
                        new SeriesKey(Measure.NINE_HOLE_PEG, Laterality.LEFT, null),
                        today,
                        Results.values("25", "27"),
                        List.of(),
                        null,
                        Circumstances.NONE,
                        false,
                        null),
                entry(Measure.PASAT, today.minusDays(1), "45"));
        assertThat(Objects.requireNonNull(history().composite()).scores().msfc())
                .isNull();

        enter(entry(Measure.PASAT, today, "45"));

        assertThat(Objects.requireNonNull(
                        Objects.requireNonNull(history().composite()).scores().msfc()))
                .isBetween(-0.00015, -0.00005);
    }

    @Test
    void oneImpossibleResultKeepsAllOfASittingOut() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> enter(entry(Measure.BERG, today, "40"), entry(Measure.T25FW, today, "6", "181")))
                .extracting(RuleViolation::code)
                .isEqualTo("outcomes.problem.above");

        assertThat(history().series()).isEmpty();
    }

    @Test
    void aSecondResultOfADayIsRefusedUntilTheFirstIsTakenBack() {
        enter(entry(Measure.BERG, today, "40"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> enter(entry(Measure.BERG, today, "41")))
                .extracting(RuleViolation::code)
                .isEqualTo("outcomes.problem.same-day");
        var first = history().series().getFirst().latest().measurement().id();

        as(() -> measures.withdraw(patient, first));
        enter(entry(Measure.BERG, today, "41"));

        assertThat(history().series().getFirst().latest().measurement().result())
                .isEqualByComparingTo("41");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(() -> measures.restore(patient, first)));
    }

    @Test
    void whatWasTakenBackCanBePutBack() {
        enter(entry(Measure.BERG, today, "40"));
        var id = history().series().getFirst().latest().measurement().id();

        as(() -> measures.withdraw(patient, id));
        assertThat(history().series()).isEmpty();
        as(() -> measures.restore(patient, id));

        assertThat(history().series()).hasSize(1);
    }

    @Test
    void talkedAboutIsWrittenDownWithDayAndName() {
        enter(entry(Measure.BERG, today, "40"));
        var id = history().series().getFirst().latest().measurement().id();

        as(() -> measures.talkedAbout(patient, id, true));
        var talked = history().series().getFirst().latestTalkedAbout().orElseThrow();
        assertThat(talked.measurement().talkedOn()).isEqualTo(today);
        assertThat(talked.measurement().talkedWith()).isEqualTo("Ines Vogt");

        as(() -> measures.talkedAbout(patient, id, false));
        assertThat(history().series().getFirst().latestTalkedAbout()).isEmpty();
    }

    @Test
    void theDatabaseKnowsTheSameRanges() {
        for (var measure : Measure.values()) {
            var most = measure.range().max();
            store(measure, most, today);
            assertThatExceptionOfType(IllegalStateException.class)
                    .as(measure.name())
                    .isThrownBy(() -> store(measure, most.add(BigDecimal.ONE), today.minusDays(1)));
            assertThatExceptionOfType(IllegalStateException.class)
                    .as(measure.name())
                    .isThrownBy(
                            () -> store(measure, measure.range().min().subtract(BigDecimal.ONE), today.minusDays(1)));
        }
    }

    @Test
    void theHistoryIsThreeStatements() {
        enter(entry(Measure.BERG, today, "40"));

        var sent = SignedIn.as(therapist, () -> Statements.of(() -> measures.history(patient)));

        assertThat(sent).hasSize(3);
    }

    @Test
    void othersThanTheCareTeamSeeAndChangeNothing() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.therapist(), () -> measures.history(patient)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinics.clinic().therapist(), () -> measures.history(patient)));
    }

    private void store(Measure measure, BigDecimal value, LocalDate day) {
        var key = line(measure);
        clinics.run(
                """
                insert into steadfast.measurement (measurement_id, clinic_id, patient_id, measure, side, subject, taken_on,
                    trials, result, final_measure, assessor_id, entered_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, array[?]::numeric[], 1, false, ?, now())
                """,
                clinic.id().value(),
                patient.value(),
                measure.name(),
                key.side().name(),
                key.subject(),
                day,
                value,
                therapist.person().value());
    }

    private void enter(NewMeasurement... entries) {
        as(() -> measures.enter(patient, List.of(entries)));
    }

    private MeasureHistory history() {
        return SignedIn.as(therapist, () -> measures.history(patient));
    }

    private void as(Runnable act) {
        SignedIn.as(therapist, () -> {
            act.run();
            return true;
        });
    }
}
