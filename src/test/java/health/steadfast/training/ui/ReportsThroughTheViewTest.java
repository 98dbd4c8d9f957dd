package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ReportsThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Clock clock;

    private PatientId patient;

    @BeforeEach
    void aPatientWithAPlan() {
        var clinic = clinics.clinic();
        clinics.run(
                "update steadfast.clinic set phone = '030 555 01 42' where clinic_id = ?",
                clinic.id().value());
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        var today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        TestPlan plan = plans.planBy(therapist, patient, today.minusWeeks(3));
        plan.item("stand-one-leg", TestSchedule.daily());
        plan.item("walk-sideways", TestSchedule.daily());
        plan.item("post-coins", TestSchedule.daily());
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void fromHelpAFallIsReportedWithTheThirdTap() {
        navigate(HelpView.class); // the first tap: Help stands on every screen

        tap("report-fall");
        tap("fall");

        assertThat(reports("kind = 'FALL'")).isEqualTo(1);
        assertThat(title()).isEqualTo("Are you hurt?");
    }

    @Test
    void afterAFallThePatientReadsWhatRestsBecomesSeatedAndStays() {
        navigate(TodayView.class);
        tap("report-fall");
        tap("fall");
        tap("hurt-none");

        assertThat(title()).isEqualTo("Thank you. It is saved.");
        assertThat(page())
                .contains("rests")
                .contains("becomes: March in a chair")
                .contains("stays")
                .contains("The clinic has your report.");
    }

    @Test
    void afterAFallTodayAndThePlanSayWhyExercisesAreSeated() {
        navigate(TodayView.class);
        assertThat(page()).doesNotContain("become seated");
        tap("report-fall");
        tap("fall");
        tap("hurt-none");

        tap("back-to-today");
        assertThat(page())
                .contains("Standing and walking exercises rest or become seated until we have spoken with you.");

        navigate(MyPlanView.class);
        assertThat(page()).contains("becomes: March in a chair");
    }

    @Test
    void theClinicSaysInTheReadersLanguageWhenItAnswers() {
        clinics.run("update steadfast.clinic set hours = 'Mon to Fri, 8 to 16', hours_de = 'Mo bis Fr, 8 bis 16 Uhr'");
        navigate(ContactView.class);
        assertThat(page()).contains("Mon to Fri, 8 to 16");

        clinics.run(
                "update steadfast.person set language = 'de' where person_id in"
                        + " (select person_id from steadfast.membership where patient_id = ?)",
                patient.value());
        navigate(HelpView.class);
        navigate(ContactView.class);
        assertThat(page()).contains("Mo bis Fr, 8 bis 16 Uhr").doesNotContain("Mon to Fri");
    }

    @Test
    void whoNeedsHelpReadsWhomToCallAfterTheReportIsStored() {
        navigate(TodayView.class);
        tap("report-fall");
        tap("fall");
        tap("hurt-needs-help");

        assertThat(reports("injury = 'NEEDS_HELP'")).isEqualTo(1);
        assertThat(find(Anchor.class).withId("call-112").single().getHref()).isEqualTo("tel:112");
        assertThat(find(Anchor.class).withId("call-clinic").single().getHref()).isEqualTo("tel:0305550142");
    }

    @Test
    void aNearFallIsSavedAtOnceAndThePlanGoesOn() {
        navigate(TodayView.class);
        tap("report-fall");
        tap("near-fall");

        assertThat(title()).isEqualTo("Thank you. It is saved.");
        assertThat(page()).contains("Your plan goes on").doesNotContain("rests");
    }

    @Test
    void anUndoneReportSaysThatSomebodyStillLooks() {
        navigate(TodayView.class);
        tap("report-fall");
        tap("fall");
        tap("hurt-none");

        tap("undo");

        assertThat(page()).contains("Ines Vogt still takes a look.").contains("rests");
        assertThat(find(Button.class).withId("undo").exists()).isFalse();
        assertThat(reports("withdrawn_at is not null")).isEqualTo(1);
    }

    @Test
    void whereAndWhenCanBeAdded() {
        navigate(TodayView.class);
        tap("report-fall");
        tap("near-fall");
        tap("details");
        test(find(TextArea.class).single()).setValue("On the stairs, in the evening");
        tap("save");

        assertThat(reports("note = 'On the stairs, in the evening'")).isEqualTo(1);
        assertThat(title()).isEqualTo("Thank you. It is saved.");
    }

    @Test
    void aPossibleRelapseLetsThePlanRest() {
        navigate(TodayView.class);
        tap("report-worse");
        tap("worse-over-a-day");

        assertThat(title()).isEqualTo("Please stop training for now");
        navigate(TodayView.class);
        assertThat(page()).contains("Your plan is resting.");
        assertThat(find(Button.class).withId("start").exists()).isFalse();
    }

    @Test
    void notSureLeavesTheSeatedVersion() {
        navigate(TodayView.class);
        tap("report-worse");
        tap("worse-not-sure");

        assertThat(title()).isEqualTo("Please call and ask");
        assertThat(page()).contains("March in a chair").contains("Until then: the seated version");
        tap("mistake");
        navigate(TodayView.class);
        assertThat(page()).contains("Walk sideways");
    }

    @Test
    void aFeverOnNotTodayLeadsToTheSafetyQuestion() {
        navigate(NotTodayView.class);

        tap("not-today-fever");

        assertThat(title()).startsWith("Is something new or worse");
        tap("worse-fever");
        navigate(TodayView.class);
        tap("well-again");
        assertThat(button("start").getText()).isEqualTo("Start");
    }

    @Test
    void helpAndContactBeginWithTheTwoSafetyRowsAndNameTheClinic() {
        navigate(HelpView.class);
        assertThat(findInView(Button.class).all())
                .extracting(Button::getText)
                .startsWith("I fell or nearly fell", "Something is new or worse");
        assertThat(page()).contains("030 555 01 42").contains("This page is not an emergency service.");

        navigate(ContactView.class);
        assertThat(page()).contains("Ines Vogt").contains("030 555 01 42").contains("not an emergency service");
    }

    @Test
    void thePlanShowsHowMuchAndWhatTheHandsDo() {
        navigate(MyPlanView.class);

        assertThat(page())
                .contains("From Ines Vogt, since")
                .contains("Stand on one leg")
                .contains("3 × 10 seconds, each side")
                .contains("Both hands on the worktop")
                .contains("every day");
    }

    private void tap(String id) {
        test(button(id)).click();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    /** Every word of the view. */
    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private long reports(String where) {
        return clinics.count("steadfast.fall_report where patient_id = '%s' and %s".formatted(patient, where));
    }
}
