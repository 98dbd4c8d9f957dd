package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.html.Main;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Aim;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Texts;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The patient reads what each exercise is for. */
@SpringBootTest
class PurposeForThePatientTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    CaseloadService caseload;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Texts texts;

    @BeforeEach
    void aPlanWithAnAimAndOneWithout() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        var patient = clinic.patientOf(therapist, "Ada");
        SignedIn.as(therapist, () -> prescribe(patient));
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void todayAndThePlanSayWhatItIsFor() {
        navigate(TodayView.class);
        assertThat(text()).contains("For feet that feel less");

        navigate(MyPlanView.class);
        assertThat(text()).contains("For feet that feel less").contains("For your hands");
    }

    @Test
    void thePlayerNamesIt() {
        navigate(TodayView.class);
        findButton().withId("start").click();

        assertThat(find(SessionPlayer.class).single().getElement().getPropertyRaw("script"))
                .asString()
                .contains("\"purpose\":\"For feet that feel less\"");
    }

    @Test
    void everythingAnItemCanBeForHasWordsForThePatient() {
        var words = new ExerciseWords(catalogue, texts, Locale.ENGLISH);
        var march = new ExerciseSlug("seated-march");

        assertThat(catalogue.codes("building_blocks"))
                .allSatisfy(code ->
                        assertThat(words.purpose(march, Aim.block(code))).doesNotContain("training.for"));
        assertThat(catalogue.codes("symptoms"))
                .allSatisfy(code -> assertThat(words.purpose(march, new Aim(Aim.Kind.SYMPTOM, code)))
                        .doesNotContain("training.for"));
        assertThat(catalogue.all())
                .allSatisfy(exercise ->
                        assertThat(words.purpose(exercise.slug(), null)).doesNotContain("training.for"));
        assertThat(words.purpose(march, Aim.TOP_PROBLEM)).isEqualTo("For what matters most to you");
    }

    private int prescribe(PatientId patient) {
        var opened = drafts.open(patient);
        var card = caseload.card(patient);
        var march = UsualItem.of(catalogue.get(new ExerciseSlug("seated-march")), card)
                .withAim(new Aim(Aim.Kind.SYMPTOM, "numb-feet"))
                .withChecks(Set.of());
        var coins = UsualItem.of(catalogue.get(new ExerciseSlug("post-coins")), card)
                .withAim(null);
        var saved = drafts.save(patient, opened.draft().add(march).add(coins));
        return plans.publish(patient, saved.version(), "First plan", opened.today());
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
