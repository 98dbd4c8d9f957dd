package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
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
class FiguresThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Clock clock;

    private PatientId patient;
    private TestPlan plan;

    @BeforeEach
    void aPatientWithAPlan() {
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        plan = plans.planBy(
                therapist,
                patient,
                LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin")).minusWeeks(3));
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void todayAndThePlayerShowThePrescribedSide() {
        var item = plan.item("post-coins", TestSchedule.daily());
        clinics.run("update steadfast.version_item set side = 'LEFT' where item_id = '%s'".formatted(item));

        navigate(TodayView.class);
        assertThat(picture()).matches("figures/post-coins-left\\.svg\\?v=[0-9a-z]+#pose");

        begin();
        assertThat(picture()).matches("figures/post-coins-left\\.svg\\?v=[0-9a-z]+");
        assertThat(find(Image.class).single().getAlt().orElse("")).contains("coin");
    }

    @Test
    void itMovesOnRequestOnlyAndEveryTimeAnew() {
        plan.item("post-coins", TestSchedule.daily());
        begin();

        tap("Show it");
        assertThat(picture()).matches("figures/post-coins\\.anim\\.svg\\?v=[0-9a-z]+&n=1");
        tap("Show it again");
        assertThat(picture()).endsWith("&n=2");
        tap("Back to the pictures");
        assertThat(picture()).matches("figures/post-coins\\.svg\\?v=[0-9a-z]+");
    }

    @Test
    void whoSitsInAWheelchairSeesOne() {
        plan.item("sit-tall-hands-free", TestSchedule.daily());
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = '%s'".formatted(patient));

        navigate(TodayView.class);

        assertThat(picture()).startsWith("figures/sit-tall-hands-free-wheelchair.svg");
    }

    @Test
    void aSplintIsOnTheWeakerLeg() {
        plan.item("stand-hip-width", TestSchedule.daily());
        clinics.run("update steadfast.patient set aids = '{afo,stick}', weaker_side = 'RIGHT' where patient_id = '%s'"
                .formatted(patient));

        navigate(MyPlanView.class);

        assertThat(picture()).startsWith("figures/stand-hip-width-splint-right.svg");
    }

    private void begin() {
        navigate(TodayView.class);
        test(find(Button.class).withId("start").single()).click();
        test(find(Button.class).withId("tired-3").single()).click();
    }

    private void tap(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String picture() {
        return find(Image.class).single().getSrc();
    }
}
