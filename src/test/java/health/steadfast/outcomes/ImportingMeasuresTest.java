package health.steadfast.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.outcomes.ImportCheck.RowProblem;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ImportingMeasuresTest {

    private static final String HEAD =
            "date,measure,side,of,trial1,trial2,trial3,aid,orthosis,pace,not_finished,note\n";

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MeasureImport imports;

    @Autowired
    MeasureService measures;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
    }

    @Test
    void aSeriesIsLookedThroughAndTakenIn() {
        var table = HEAD
                + "2026-03-02,T25FW,,,8.2,8.6,,one-sided,none,,,\n"
                + "2026-06-02,T25FW,,,,,,one-sided,none,,physical,\"Tired, \"\"hot\"\" day\"\n"
                + "2026-03-02,9HPT,right,,22,24,,,,,,\n"
                + "2026-03-02,Modified Ashworth,left,calf,1+,,,,,,,\n"
                + "2026-03-02,TUG,,,12.1,,,none,none,comfortable,,\n";

        assertThat(check(table)).isEqualTo(new ImportCheck(5, List.of()));
        assertThat(history().series()).isEmpty();
        assertThat(run(table)).isEqualTo(5);

        var history = history();
        assertThat(history.series()).hasSize(4);
        var walk = history.of(Results.line(Measure.T25FW)).orElseThrow();
        assertThat(walk.latest().measurement().note()).isEqualTo("Tired, \"hot\" day");
        assertThat(walk.latest().measurement().result()).isNull();
        assertThat(history.of(SeriesKey.parse("ASHWORTH.LEFT.CALF").orElseThrow())
                        .orElseThrow()
                        .latest()
                        .measurement()
                        .result())
                .isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @Test
    void aGermanSpreadsheetIsUnderstood() {
        var table = "\uFEFFdate;measure;side;trial1;trial2;trial3\r\n02.03.2026;Griffkraft;rechts;20,5;21;22,5\r\n";

        assertThat(run(table)).isOne();

        assertThat(history().series().getFirst().latest().measurement().result())
                .isEqualByComparingTo("21.3333");
    }

    @Test
    void everyFaultIsToldWithItsRowAndNothingIsTakenIn() {
        var table = HEAD
                + "2026-03-02,BERG,,,44,,,,,,,\n"
                + "2026-03-02,T25FW,,,6.2,181,,none,none,,,\n"
                + "2026-02-31,BERG,,,44,,,,,,,\n"
                + "2026-03-04,Pegs,,,44,,,,,,,\n"
                + "2026-03-05,BERG,,,many,,,,,,,\n"
                + "2026-03-06,9HPT,,,22,24,,,,,,\n"
                + "2126-03-07,BERG,,,44,,,,,,,\n"
                + "2026-03-02,BERG,,,45,,,,,,,\n";

        assertThat(check(table).problems())
                .extracting(RowProblem::row, RowProblem::code)
                .containsExactly(
                        tuple(3L, "outcomes.problem.above"),
                        tuple(4L, "outcomes.import.unknown"),
                        tuple(5L, "outcomes.import.unknown"),
                        tuple(6L, "outcomes.import.unknown"),
                        tuple(7L, "outcomes.import.missing"),
                        tuple(8L, "outcomes.problem.future"),
                        tuple(9L, "outcomes.problem.same-day"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> run(table));
        assertThat(history().series()).isEmpty();
    }

    @Test
    void theSameTableTwiceIsRefused() {
        var table = HEAD + "2026-03-02,BERG,,,44,,,,,,,\n";
        run(table);

        assertThat(check(table).problems())
                .singleElement()
                .extracting(RowProblem::code)
                .isEqualTo("outcomes.problem.same-day");
    }

    @Test
    void whatIsNoTableSaysSo() {
        assertThat(check("").isClean()).isFalse();
        assertThat(check("hello\nworld\n").problems())
                .extracting(RowProblem::code)
                .containsExactly("outcomes.import.header");
        assertThat(check(HEAD + "2026-03-02,BERG,,,\"44,,,,,,,\n").isClean()).isFalse();
        assertThat(check("x".repeat(MeasureImport.MOST_CHARACTERS + 1)).problems())
                .extracting(RowProblem::code)
                .containsExactly("outcomes.import.too-long");
        assertThat(check(HEAD + "2026-03-02,BERG,,,44\n".repeat(MeasureImport.MOST_ROWS + 1))
                        .problems()
                        .getLast()
                        .code())
                .isEqualTo("outcomes.import.too-long");
    }

    @Test
    void lookingThroughIsThreeStatements() {
        var sent = SignedIn.as(
                therapist, () -> Statements.of(() -> imports.check(patient, HEAD + "2026-03-02,BERG,,,44,,,,,,,\n")));

        assertThat(sent).hasSize(3);
    }

    @Test
    void nobodyImportsForSomebodyElsesPatient() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.therapist(), () -> imports.check(patient, HEAD)));
    }

    private ImportCheck check(String table) {
        return SignedIn.as(therapist, () -> imports.check(patient, table));
    }

    private int run(String table) {
        return SignedIn.as(therapist, () -> imports.run(patient, table));
    }

    private MeasureHistory history() {
        return SignedIn.as(therapist, () -> measures.history(patient));
    }
}
