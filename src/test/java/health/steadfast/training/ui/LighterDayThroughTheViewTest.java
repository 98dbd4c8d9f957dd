package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Slot;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LighterDayThroughTheViewTest extends SpringBrowserlessTest implements Locators {

    private final StrategyId cutlery = StrategyId.next();

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    Catalogue catalogue;

    private PatientId patient;

    @BeforeEach
    void aPatientWithAChoiceAndSomethingToTry() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        prescribe(therapist);
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theShortVersionIsOneTapFromTodayAndSaidThere() {
        navigate(TodayView.class);

        findButton().withId("version-SHORT").click();
        assertThat(getCurrentView()).isInstanceOf(SessionView.class);

        navigate(TodayView.class);
        assertThat(text()).contains("Short version");
        assertThat(findButton().withId("version-FULL").component().getText()).isEqualTo("All of it after all");
    }

    @Test
    void theOtherExercisesOfTheChoiceAreInTheScript() {
        navigate(TodayView.class);
        findButton().withId("start").click();

        var item = find(SessionPlayer.class)
                .single()
                .getElement()
                .getPropertyRaw("script")
                .toString();
        assertThat(item)
                .contains("\"others\":[\"seated-dance\"]")
                .contains(catalogue
                        .text(new ExerciseSlug("seated-dance"), Locale.ENGLISH)
                        .name());
    }

    @Test
    void thePlanAsksWhetherWhatWasTriedHelped() {
        navigate(MyPlanView.class);
        assertThat(text()).contains("Thick cutlery").contains("Any 1 of these 2");

        findButton().withId("helped-A_BIT-" + cutlery).click();

        assertThat(find(Div.class).withId("strategies").single().getElement().getTextRecursively())
                .contains("Thank you. You can change your answer.");
        assertThat(clinics.count(
                        "steadfast.strategy_answer where answer = 'A_BIT' and patient_id = '%s'".formatted(patient)))
                .isEqualTo(1);
    }

    private void prescribe(SignedInMember therapist) {
        var march = new DraftItem(
                        PlanItemId.next(),
                        slug("seated-march"),
                        Purpose.TREAT,
                        dose("seated-march"),
                        daily(),
                        null,
                        null)
                .withSlot(new Slot(1, List.of(new Choice(slug("seated-dance"), dose("seated-dance")))));
        SignedIn.as(therapist, () -> {
            var opened = drafts.open(patient);
            var draft = opened.draft().add(march).put(new Strategy(cutlery, "Thick cutlery", "At meals"));
            return plans.publish(patient, drafts.save(patient, draft).version(), "First plan", opened.today());
        });
    }

    private static Schedule daily() {
        return new Schedule.Daily(1);
    }

    private static ExerciseSlug slug(String exercise) {
        return new ExerciseSlug(exercise);
    }

    private Dose dose(String exercise) {
        return Dose.usual(catalogue.get(slug(exercise)));
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
