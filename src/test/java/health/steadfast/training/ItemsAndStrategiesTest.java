package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.plans.ActiveTime;
import health.steadfast.plans.Helped;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import health.steadfast.plans.StrategyToTry;
import health.steadfast.shared.NotFound;
import health.steadfast.testing.SignedIn;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What else a therapist says about an item, and strategies to try. */
class ItemsAndStrategiesTest extends PrescribedDayCase {

    @Test
    void anItemThatBeginsLaterIsInThePlanButNotInTheDay() {
        var day = training.today().date();
        prescribe(item("seated-march"), item("post-coins").withActive(new ActiveTime(day.plusDays(3), null)));

        assertThat(today()).containsExactly("seated-march");
        assertThat(training.plan().items())
                .extracting(item -> item.active().from())
                .containsExactly(null, day.plusDays(3));
    }

    @Test
    void theChecksAreThoseTheTherapistDecided() {
        prescribe(item("seated-march").withChecks(Set.of(SetUpCheck.GOOD_LIGHT, SetUpCheck.PHONE)));

        training.start();

        assertThat(next().checks()).containsExactly(SetUpCheck.GOOD_LIGHT, SetUpCheck.PHONE);
    }

    @Test
    void thePatientSaysWhetherAStrategyHelpedAndTheTherapistReadsIt() {
        var spoon = new Strategy(StrategyId.next(), "Thick cutlery", "At meals");
        SignedIn.as(therapist, () -> {
            var opened = drafts.open(patient);
            var draft = opened.draft().add(item("seated-march")).put(spoon);
            return plans.publish(patient, drafts.save(patient, draft).version(), "First plan", opened.today());
        });
        assertThat(strategies.all()).containsExactly(new StrategyToTry(spoon, null, null));

        strategies.answer(spoon.id(), Helped.NO);
        strategies.answer(spoon.id(), Helped.A_BIT);

        var answered = new StrategyToTry(spoon, Helped.A_BIT, training.today().date());
        assertThat(strategies.all()).containsExactly(answered);
        assertThat(SignedIn.as(therapist, () -> plans.overview(patient).tried()))
                .containsExactly(answered);
        assertThat(clinics.count("steadfast.strategy_answer where patient_id = '%s'".formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void aStrategyThatIsNotOnesOwnIsNotFound() {
        prescribe(item("seated-march"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> strategies.answer(StrategyId.next(), Helped.YES));
    }
}
