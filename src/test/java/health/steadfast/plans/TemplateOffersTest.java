package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Aid;
import health.steadfast.caseload.PatientCard;
import health.steadfast.library.Catalogue;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
        var fitting = offers(Cards.minutes(60)).fitting().stream()
                .map(offer -> offer.template().key())
                .toList();

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

    private TemplateOffers offers(PatientCard patient) {
        return TemplateOffers.of(builtIn.all(), catalogue, patient, Set.of());
    }
}
