package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PrescribingTest extends SpringBrowserlessTest implements Locators {

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

    private TestClinic clinic;
    private SignedInMember ines;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        SignedIn.as(ines);
        today = drafts.open(patient).today();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aPlanIsPutTogetherFromTheCatalogueAndPublished() {
        openDraft();
        put("post-coins");
        put("seated-march");
        number("post-coins", "Sets").setValue(3);
        reason("For your buttons");

        findButton().withId("publish").click();

        var plan = plans.overview(patient);
        assertThat(plan.inForce()).isNotNull();
        assertThat(plan.inForce().reason()).isEqualTo("For your buttons");
        assertThat(plan.inForce().startsOn()).isEqualTo(today);
        assertThat(plan.inForce().items()).hasSize(2);
        assertThat(plan.inForce().items().getFirst().dose().sets()).isEqualTo(3);
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        assertThat(text()).contains("In force: version 1").contains("For your buttons");
    }

    @Test
    void everyChangeIsSavedAtOnceAndThereAgainAfterSigningOut() {
        openDraft();
        put("post-coins");
        reason("Half a tho");
        SignedIn.nobody();
        SignedIn.as(ines);

        openDraft();

        assertThat(rowExists("post-coins")).isTrue();
        assertThat(findTextField().withId("reason").component().getValue()).isEqualTo("Half a tho");
        assertThat(text()).contains("Draft saved");
    }

    @Test
    void controlAndEnterPublish() {
        openDraft();
        put("seated-march");
        reason("First plan");

        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void aPlanWithoutExercisesIsNotPublished() {
        openDraft();
        reason("First plan");

        findButton().withId("publish").click();

        assertThat(problem()).contains("at least one exercise");
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void aReasonIsAskedForAtItsPlace() {
        openDraft();
        put("seated-march");

        findButton().withId("publish").click();

        assertThat(findTextField().withId("reason").component().isInvalid()).isTrue();
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void aStartInThePastIsRefusedAtItsPlace() {
        openDraft();
        put("seated-march");
        reason("First plan");
        findDatePicker().withId("starts-on").component().setValue(today.minusDays(1));

        findButton().withId("publish").click();

        assertThat(findDatePicker().withId("starts-on").component().isInvalid()).isTrue();
        assertThat(plans.overview(patient).versions()).isEmpty();
    }

    @Test
    void anImpossibleDoseIsSaidAtItsFieldAndNeverSaved() {
        openDraft();
        put("post-coins");
        reason("First plan");

        for (var impossible : new int[] {0, -1, 11, Integer.MAX_VALUE}) {
            number("post-coins", "Sets").setValue(impossible);
            assertThat(number("post-coins", "Sets").isInvalid())
                    .as("%d sets", impossible)
                    .isTrue();
            findButton().withId("publish").click();
        }

        assertThat(problem()).contains("not possible");
        assertThat(plans.overview(patient).versions()).isEmpty();
        assertThat(drafts.open(patient).draft().items().getFirst().dose().sets())
                .isEqualTo(2);
        number("post-coins", "Sets").setValue(4);
        findButton().withId("publish").click();
        assertThat(plans.overview(patient).inForce().items().getFirst().dose().sets())
                .isEqualTo(4);
    }

    @Test
    void daysAreChosenOneByOneOrCounted() {
        openDraft();
        put("seated-march");
        var schedule = findSelect(Object.class).inside(row("seated-march")).withAriaLabel("When");

        schedule.selectItem("fixed days");
        assertThat(only().schedule())
                .isEqualTo(new Schedule.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 1));
        schedule.selectItem("daily");
        assertThat(only().schedule()).isEqualTo(new Schedule.Daily(1));
        schedule.selectItem("× a week");
        number("seated-march", "Days a week").setValue(2);
        assertThat(only().schedule()).isEqualTo(new Schedule.TimesAWeek(2, 1));
    }

    @Test
    void aSetIsCountedInWhatFits() {
        openDraft();
        put("seated-march");
        var measure = findSelect(Object.class).inside(row("seated-march")).withAriaLabel("Counted in");

        measure.selectItem("times");
        assertThat(only().dose().repetitions()).isEqualTo(8);
        assertThat(only().dose().minutes()).isNull();
        measure.selectItem("s hold");
        assertThat(only().dose().holdSeconds()).isEqualTo(20);
        assertThat(only().dose().repetitions()).isNull();
    }

    @Test
    void highFallRiskIsPublishedOnlyAfterItWasSeenDone() {
        openDraft();
        put("stand-tandem");
        reason("Ready for it");

        findButton().withId("publish").click();
        assertThat(problem()).contains("high fall risk");
        assertThat(plans.overview(patient).versions()).isEmpty();

        findButton().withText("Release").click();
        assertThat(text()).contains("High fall risk, seen done");
        findButton().withId("publish").click();
        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsHiddenWithACountAndPrescribedOnlyWithAReason() {
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        openDraft();
        assertThat(catalogueShows("stand-heel-lifts")).isFalse();

        findButton().withId("show-hidden").click();
        put("stand-heel-lifts");
        reason("First plan");
        findButton().withId("publish").click();
        assertThat(problem()).contains("does not fit the profile");

        findTextField().withLabel("Why all the same").setValue("Stands at the worktop with me");
        findButton().withId("publish").click();

        assertThat(plans.overview(patient).inForce().items().getFirst().exclusionReason())
                .isEqualTo("Stands at the worktop with me");
    }

    @Test
    void minutesAreHeldAgainstWhatThePatientCanGiveWithoutBlocking() {
        clinics.run("update steadfast.patient set daily_minutes = 5 where patient_id = ?", patient.value());
        openDraft();
        put("walk-fifteen-steady");
        reason("Walk");

        assertThat(text()).contains("over the 5 min that Ada can give");
        findButton().withId("publish").click();

        assertThat(plans.overview(patient).versions()).hasSize(1);
    }

    @Test
    void whatIsTakenOutComesBackWithUndo() {
        openDraft();
        put("seated-march");
        put("post-coins");

        findButton().withAriaLabel("Take “March in a chair” out").click();
        assertThat(rowExists("seated-march")).isFalse();
        findButton().withId("undo").click();

        assertThat(rowExists("seated-march")).isTrue();
        assertThat(drafts.open(patient).draft().items()).hasSize(2);
    }

    @Test
    void itemsMoveWithinTheirPartOfThePlan() {
        openDraft();
        put("post-coins");
        put("coin-turn");

        findButton().withAriaLabel("Move “%s” up".formatted(name("coin-turn"))).click();

        assertThat(drafts.open(patient).draft().items())
                .extracting(it -> it.exercise().value())
                .containsExactly("coin-turn", "post-coins");
    }

    @Test
    void whoPublishesSecondReadsBothSidesAndKeepsTheDraft() {
        publish("seated-march");
        openDraft();
        put("post-coins");
        reason("For your hand");
        SignedIn.as(onTheTeam(), () -> publish("stand-heel-lifts"));

        findButton().withId("publish").click();

        assertThat(text()).contains("Karim Aziz has published version 2").contains("Post coins in a slot: new");
        findButton().withId("keep-mine").click();
        findButton().withId("publish").click();
        var newest = plans.overview(patient).versions().getFirst();
        assertThat(newest.no()).isEqualTo(3);
        assertThat(newest.items())
                .extracting(it -> it.exercise().value())
                .containsExactly("seated-march", "post-coins");
    }

    @Test
    void whatIsTypedAsMarkupIsShownAsText() {
        openDraft();
        put("seated-march");
        reason("<img src=x onerror=alert(1)> {{7*7}} ${7*7} 🙂");

        findButton().withId("publish").click();

        assertThat(text()).contains("<img src=x onerror=alert(1)> {{7*7}} ${7*7} 🙂");
    }

    @Test
    void aForeignRecordLooksLikeNone() {
        var record = caseload.card(patient).record();
        SignedIn.as(clinics.clinic().therapist());

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> navigate(PlanRoutes.draftOf(record), PlanDraftView.class));
        assertThat(find(H1.class).all())
                .allSatisfy(it -> assertThat(it.getText()).doesNotContain("Ada"));
    }

    private void openDraft() {
        navigate(PlanRoutes.draftOf(caseload.card(patient).record()), PlanDraftView.class);
    }

    private void put(String slug) {
        var list = findVirtualList(Exercise.class);
        for (var i = 0; i < list.size(); i++) {
            if (list.getItem(i).slug().value().equals(slug)) {
                list.invokeLitRendererFunction(i, "put");
                return;
            }
        }
        throw new AssertionError("not in the catalogue beside the draft: " + slug);
    }

    private boolean catalogueShows(String slug) {
        var list = findVirtualList(Exercise.class);
        for (var i = 0; i < list.size(); i++) {
            if (list.getItem(i).slug().value().equals(slug)) {
                return true;
            }
        }
        return false;
    }

    private IntegerField number(String slug, String label) {
        return findIntegerField().inside(row(slug)).withAriaLabel(label).component();
    }

    private void reason(String words) {
        findTextField().withId("reason").setValue(words);
    }

    private Component row(String slug) {
        return find(Div.class)
                .withAttribute("role", "group")
                .withAttribute("aria-label", name(slug))
                .single();
    }

    private boolean rowExists(String slug) {
        return find(Div.class)
                .withAttribute("role", "group")
                .withAttribute("aria-label", name(slug))
                .exists();
    }

    private String name(String slug) {
        return catalogue.text(new ExerciseSlug(slug), Locale.ENGLISH).name();
    }

    private DraftItem only() {
        return drafts.open(patient).draft().items().getFirst();
    }

    private String problem() {
        return find(Paragraph.class).withId("publish-problem").single().getText();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private int publish(String slug) {
        PlanDraft draft = drafts.open(patient).draft();
        var item = UsualItem.of(catalogue.get(new ExerciseSlug(slug)), caseload.card(patient));
        return plans.publish(patient, drafts.save(patient, draft.add(item)).version(), "A change", today);
    }

    private SignedInMember onTheTeam() {
        var karim = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                karim.person().value(),
                today.minusDays(9));
        return karim;
    }
}
