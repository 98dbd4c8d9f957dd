package health.steadfast.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Resumption;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReadingThePlanTest extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    CaseloadService caseload;

    @Autowired
    PlanService plans;

    private SignedInMember therapist;
    private PatientId patient;
    private LocalDate today;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        SignedIn.as(therapist);
        today = plans.overview(patient).today();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void withoutAPlanTheOneNextStepIsOffered() {
        open();

        assertThat(text()).contains("No plan yet");
        findButton().withId("edit-plan").click();

        assertThat(getCurrentView()).isInstanceOf(QuickPlanView.class);
    }

    @Test
    void theVersionInForceAndTheOneToComeStandWithTheirReasons() {
        var first = fixtures.planBy(therapist, patient, today.minusDays(20));
        var item = first.item("sit-and-reach-out", TestSchedule.timesAWeek(3));
        first.next(today.plusDays(3)).keep(item, "sit-and-reach-out", TestSchedule.daily());

        open();

        assertThat(text())
                .contains("In force: version 1")
                .contains("Version 2, from")
                .contains("Sit and reach out: 3 × a week → Daily")
                .contains("Ines Vogt: “First plan”")
                .contains("Compare version 1 and 2");
    }

    @Test
    void germanReadersReadTheChangesInGerman() {
        var first = fixtures.planBy(therapist, patient, today.minusDays(20));
        var item = first.item("sit-and-reach-out", TestSchedule.timesAWeek(3));
        first.next(today).keep(item, "sit-and-reach-out", TestSchedule.daily());
        UI.getCurrent().setLocale(Locale.GERMAN);

        open();

        assertThat(text()).contains("Im Sitzen weit greifen: 3 × pro Woche → Täglich");
    }

    @Test
    void thePlanRestsIsTakenUpAgainAndBothAreTakenBack() {
        fixtures.planBy(therapist, patient, today.minusDays(20)).item("sit-and-reach-out", TestSchedule.daily());
        open();

        findButton().withId("pause").click();
        findSelect(PauseKind.class).withId("pause-kind").selectItem("Holiday");
        findButton().withId("save-pause").click();

        assertThat(text()).contains("Holiday: the plan rests since").contains("Begun by Ines Vogt");
        findButton().withId("undo").click();
        assertThat(plans.overview(patient).hold()).isNull();
        assertThat(text()).doesNotContain("the plan rests");
    }

    @Test
    void afterARelapseTwoClicksTakeThePlanUpOneStepDown() {
        fixtures.planBy(therapist, patient, today.minusDays(60))
                .item("stand-feet-together", TestSchedule.timesAWeek(3));
        fixtures.pause(therapist, patient, PauseKind.RELAPSE, today.minusDays(20), null);
        open();

        findButton().withId("resume").click();
        findButton().withId("save-resume").click();

        assertThat(text())
                .contains("In force: version 2")
                .contains("Welcome back")
                .doesNotContain("the plan rests");
        assertThat(plans.overview(patient)
                        .inForce()
                        .items()
                        .getFirst()
                        .exercise()
                        .value())
                .isEqualTo("stand-hip-width");
        findButton().withId("undo").click();
        assertThat(text()).contains("the plan rests since");
    }

    @Test
    void reassessingOpensADraftOneStepDownAndThePlanRestsOn() {
        fixtures.planBy(therapist, patient, today.minusDays(60))
                .item("stand-feet-together", TestSchedule.timesAWeek(3));
        fixtures.pause(therapist, patient, PauseKind.RELAPSE, today.minusDays(20), null);
        open();

        findButton().withId("resume").click();
        how().setValue(Resumption.REASSESS);
        findButton().withId("save-resume").click();

        assertThat(getCurrentView()).isInstanceOf(PlanDraftView.class);
        assertThat(text()).contains("changed");
        assertThat(plans.overview(patient).hold()).isNotNull();
    }

    @Test
    void twoClicksStepAnItemDownAndAThirdTakesItBack() {
        fixtures.planBy(therapist, patient, today.minusDays(20))
                .item("stand-feet-together", TestSchedule.timesAWeek(3));
        open();

        findButton().withId("step-down-stand-feet-together").click();
        findButton().withId("publish-step").click();

        assertThat(plans.overview(patient)
                        .inForce()
                        .items()
                        .getFirst()
                        .exercise()
                        .value())
                .isEqualTo("stand-hip-width");
        assertThat(text()).contains("In force: version 2").contains("A little easier: ");
        findButton().withId("undo").click();
        assertThat(plans.overview(patient)
                        .inForce()
                        .items()
                        .getFirst()
                        .exercise()
                        .value())
                .isEqualTo("stand-feet-together");
    }

    @Test
    void aHighRungAsksForTheDayItWasSeenDoneAtItsField() {
        fixtures.planBy(therapist, patient, today.minusDays(20)).item("stand-semi-tandem", TestSchedule.timesAWeek(3));
        open();
        findButton().withId("step-up-stand-semi-tandem").click();

        findButton().withId("publish-step").click();
        var seen = findDatePicker().withId("seen-done").component();
        assertThat(seen.isInvalid()).isTrue();
        seen.setValue(today);
        findButton().withId("publish-step").click();

        assertThat(plans.overview(patient)
                        .inForce()
                        .items()
                        .getFirst()
                        .exercise()
                        .value())
                .isEqualTo("stand-tandem");
    }

    @Test
    void stableIsASuccessAndTakenBackToo() {
        fixtures.planBy(therapist, patient, today.minusDays(20)).item("sit-and-reach-out", TestSchedule.daily());
        open();

        findButton().withId("maintain").click();
        assertThat(text()).contains("Stable is a success").contains("every 12 weeks");
        findButton().withId("undo").click();

        assertThat(text()).doesNotContain("Stable is a success");
    }

    @Test
    void anyTwoVersionsStandSideBySideUnderTheirOwnAddress() {
        var first = fixtures.planBy(therapist, patient, today.minusDays(20));
        var item = first.item("sit-and-reach-out", TestSchedule.timesAWeek(3));
        var second = first.next(today.minusDays(9)).keep(item, "sit-and-reach-out", TestSchedule.timesAWeek(4));
        second.next(today.minusDays(3)).keep(item, "sit-and-reach-out", TestSchedule.daily());

        UI.getCurrent()
                .navigate(
                        PlanRoutes.comparisonOf(caseload.card(patient).record()),
                        QueryParameters.fromString("from=1-1&to=1-3"));

        assertThat(text()).contains("3 × a week → Daily").doesNotContain("4 × a week");
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsRefusedAtItsField() {
        fixtures.planBy(therapist, patient, today.minusDays(20)).item("sit-and-reach-out", TestSchedule.daily());
        open();
        findButton().withId("pause").click();
        findDatePicker().withId("pause-from").component().setValue(today.plusDays(5));
        findDatePicker().withId("pause-until").component().setValue(today.plusDays(4));

        findButton().withId("save-pause").click();

        assertThat(findDatePicker().withId("pause-until").component().isInvalid())
                .isTrue();
        assertThat(plans.overview(patient).pauses()).isEmpty();
    }

    @Test
    void anEndedPlanStaysReadable() {
        fixtures.planBy(therapist, patient, today.minusDays(20)).item("sit-and-reach-out", TestSchedule.daily());
        open();

        findButton().withId("end-plan").click();
        findButton().withId("save-end").click();

        assertThat(plans.overview(patient).isOpen()).isFalse();
        assertThat(text()).contains("The plan ends on").contains("Sit and reach out");
        assertThat(findButton().withId("end-plan").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Resumption> how() {
        return find(RadioButtonGroup.class).withId("how").single();
    }

    @Test
    void whatIsLockedAfterALongRestIsReleasedWithTheDayItWasSeen() {
        fixtures.planBy(therapist, patient, today.minusDays(60)).item("stand-tandem", TestSchedule.daily());
        fixtures.pause(therapist, patient, PauseKind.HOLIDAY, today.minusDays(22), today.minusDays(2));
        open();
        assertThat(text()).contains("Locked: “Stand heel to toe”");

        findButton().withId("release-stand-tandem").click();
        findButton().withId("save-release").click();
        var seen = findDatePicker().withId("seen-done").component();
        assertThat(seen.isInvalid()).isTrue();
        seen.setValue(today);
        findButton().withId("save-release").click();

        assertThat(text()).doesNotContain("Locked:");
        findButton().withId("undo").click();
        assertThat(text()).contains("Locked:");
    }

    private void open() {
        navigate(PlanRoutes.planOf(caseload.card(patient).record()), PlanView.class);
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
