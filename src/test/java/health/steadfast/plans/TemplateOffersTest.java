package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.Profession;
import health.steadfast.caseload.Aid;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.PatientCard;
import health.steadfast.caseload.Severity;
import health.steadfast.library.Catalogue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Which template comes first, for Ada with moderate trouble with balance and some stiffness. */
@SpringBootTest
class TemplateOffersTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    BuiltInTemplates builtIn;

    @Test
    void whatTrainsTheWeakPointsComesFirstAndSaysHowManyItCovers() {
        var first = offers(Cards.minutes(60)).fitting().getFirst();

        assertThat(first.template().key()).isEqualTo("balance-start");
        assertThat(first.weakPoints()).isEqualTo(2);
        assertThat(first.covered()).isEqualTo(2);
        assertThat(first.minutes())
                .isEqualTo(WeekLoad.of(first.fitted().items(), catalogue).longestMinutes());
    }

    @Test
    void aTemplateThatOnlyPreventsStepsBackWhereThereIsMoreThanMildTrouble() {
        var fitting = keys(offers(Cards.minutes(60)));

        assertThat(fitting.indexOf("early-prevention")).isGreaterThan(fitting.indexOf("gait-intervals"));
    }

    @Test
    void whatWouldLoseHalfOfItsExercisesStandsApart() {
        var offers = offers(Cards.with(Aid.WHEELCHAIR));

        assertThat(offers.others())
                .extracting(offer -> offer.template().key())
                .contains("balance-start", "gait-intervals", "foot-drop", "balance-second-task");
        assertThat(offers.fitting().getFirst().template().key()).isEqualTo("seated-wheelchair");
        assertThat(offers.fitting().size() + offers.others().size())
                .isEqualTo(builtIn.all().size());
    }

    @Test
    void fewMinutesADayRuleNothingOut() {
        assertThat(offers(Cards.minutes(5)).others())
                .hasSameSizeAs(offers(Cards.minutes(60)).others());
    }

    @Test
    void stiffnessAloneBeginsWithStretching() {
        assertThat(first(Cards.troubled(Severity.NONE, Severity.SEVERE, Severity.NONE, Severity.NONE)))
                .isEqualTo("spasticity-stretching");
    }

    @Test
    void weaknessAloneBeginsWithTheLegs() {
        assertThat(first(Cards.troubled(Severity.MODERATE, Severity.NONE, Severity.NONE, Severity.NONE)))
                .isEqualTo("legs-for-standing-up");
    }

    @Test
    void mildTroubleWithBalanceMayTakeASecondTaskAndSevereTroubleStandsFirst() {
        assertThat(first(Cards.troubled(Severity.NONE, Severity.NONE, Severity.MILD, Severity.NONE)))
                .isEqualTo("balance-second-task");
        assertThat(first(Cards.troubled(Severity.NONE, Severity.NONE, Severity.SEVERE, Severity.NONE)))
                .isEqualTo("balance-start");
    }

    @ParameterizedTest
    @CsvSource({"foot-drop, foot-drop", "numb-hands, hand-feeling", "tremor, relaxation", "fatigue, energy-for-the-day"
    })
    void aSymptomOnRecordBringsWhatIsMadeForIt(String symptom, String template) {
        assertThat(first(Cards.suffering(symptom))).isEqualTo(template);
    }

    @Test
    void anOccupationalTherapistBeginsWithTheHands() {
        var order = keys(TemplateOffers.of(
                builtIn.all(), catalogue, Cards.minutes(60), Set.of(), Profession.OCCUPATIONAL_THERAPIST));

        assertThat(order.subList(0, 5))
                .containsExactlyInAnyOrder(
                        "hand-daily-tasks",
                        "hand-feeling",
                        "eating-and-drinking",
                        "getting-dressed",
                        "keyboard-and-phone");
    }

    @Test
    void thePlanInTheChairComesLastForWhoWalksAlsoIfTheCalfHasToStayStiff() {
        assertThat(keys(offers(Cards.needing(MuscleGroup.CALF))).getLast()).isEqualTo("seated-wheelchair");
        assertThat(keys(offers(Cards.minutes(60))).getLast()).isEqualTo("seated-wheelchair");
        assertThat(first(Cards.with(Contraindication.CANNOT_STAND_UNAIDED))).isEqualTo("seated-wheelchair");
    }

    @Test
    void notOneTemplateIsFirstForEverybody() {
        var firsts = new HashSet<String>();
        for (var strength : Severity.values()) {
            for (var stiffness : Severity.values()) {
                for (var balance : Severity.values()) {
                    for (var coordination : Severity.values()) {
                        firsts.add(first(Cards.troubled(strength, stiffness, balance, coordination)));
                    }
                }
            }
        }

        assertThat(firsts)
                .hasSizeGreaterThanOrEqualTo(5)
                .contains("balance-start", "legs-for-standing-up", "spasticity-stretching")
                .doesNotContain("seated-wheelchair");
    }

    private String first(PatientCard patient) {
        return keys(offers(patient)).getFirst();
    }

    private static List<String> keys(TemplateOffers offers) {
        return offers.fitting().stream().map(offer -> offer.template().key()).toList();
    }

    private TemplateOffers offers(PatientCard patient) {
        return TemplateOffers.of(builtIn.all(), catalogue, patient, Set.of(), Profession.PHYSIOTHERAPIST);
    }
}
