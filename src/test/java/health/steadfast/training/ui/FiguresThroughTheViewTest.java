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
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

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
        assertThat(picture()).matches("figures/post-coins-left\\.pose\\.svg\\?v=[0-9a-z]+");

        var player = player();
        assertThat(player.path("src").asString()).matches("figures/post-coins-left\\.svg\\?v=[0-9a-z]+");
        assertThat(player.path("alt").asString()).contains("coin");
    }

    @Test
    void whoBeginsWithTheWeakerSideSeesThatSideEverywhere() {
        var item = plan.item("post-coins", TestSchedule.daily());
        clinics.run("update steadfast.version_item set side = 'WEAKER_FIRST' where item_id = '%s'".formatted(item));
        weakerSide("LEFT");

        navigate(MyPlanView.class);
        assertThat(picture()).startsWith("figures/post-coins-left.pose.svg");
        navigate(TodayView.class);
        assertThat(picture()).startsWith("figures/post-coins-left.pose.svg");
        var player = player();
        assertThat(player.path("src").asString()).startsWith("figures/post-coins-left.svg");
        assertThat(player.path("moving").asString()).startsWith("figures/post-coins-left.anim.svg");
        assertThat(player.path("alt").asString()).endsWith("Shown with the left side.");
    }

    @Test
    void carryingHasNoSidesButShowsTheWeakerOne() {
        plan.item("carry-bag-along-worktop", TestSchedule.daily());
        weakerSide("RIGHT");

        assertThat(player().path("alt").asString()).endsWith("The right side is the weaker one.");
    }

    private void weakerSide(String side) {
        clinics.run("update steadfast.patient set weaker_side = '%s' where patient_id = '%s'".formatted(side, patient));
    }

    @Test
    void itMovesOnRequestOnly() {
        plan.item("post-coins", TestSchedule.daily());

        var player = player();

        assertThat(player.path("src").asString()).matches("figures/post-coins-right\\.svg\\?v=[0-9a-z]+");
        assertThat(player.path("moving").asString()).matches("figures/post-coins-right\\.anim\\.svg\\?v=[0-9a-z]+");
    }

    @Test
    void whoSitsInAWheelchairSeesOne() {
        plan.item("sit-tall-hands-free", TestSchedule.daily());
        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = '%s'".formatted(patient));

        navigate(TodayView.class);

        assertThat(picture()).startsWith("figures/sit-tall-hands-free-wheelchair.pose.svg");
    }

    @Test
    void aSplintIsOnTheWeakerLeg() {
        plan.item("stand-hip-width", TestSchedule.daily());
        clinics.run("update steadfast.patient set aids = '{afo,stick}', weaker_side = 'RIGHT' where patient_id = '%s'"
                .formatted(patient));

        navigate(MyPlanView.class);

        assertThat(picture()).startsWith("figures/stand-hip-width-splint-right.pose.svg");
    }

    /** The picture that the script of the session names for its only exercise. */
    private JsonNode player() {
        navigate(TodayView.class);
        test(find(Button.class).withId("start").single()).click();
        var script = find(SessionPlayer.class).single().getElement().getPropertyRaw("script");
        return ((JsonNode) Objects.requireNonNull(script)).findValue("picture");
    }

    private String picture() {
        return find(Image.class).single().getSrc();
    }
}
