package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Texts;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.Answers;
import health.steadfast.training.MySession;
import health.steadfast.training.Outcome;
import health.steadfast.training.Question;
import health.steadfast.training.SessionEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

@SpringBootTest
class SessionThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MySession session;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    private PatientId patient;
    private TestPlan plan;

    @BeforeEach
    void aPatientWithAPlan() {
        var clinic = clinics.clinic();
        SignedInMember therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        plan = plans.planBy(therapist, patient, today().minusWeeks(3));
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aSessionIsHandedToTheBrowserWhole() {
        plan.item("post-coins", TestSchedule.daily());
        plan.item("stand-one-leg", TestSchedule.daily());
        navigate(TodayView.class);

        tap("start");

        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        var script = script();
        assertThat(script.path("language").asString()).isEqualTo("en");
        assertThat(script.path("day").asString()).isEqualTo(today().toString());
        assertThat(script.path("tiredBefore").path("asked").asBoolean()).isFalse();
        assertThat(script.path("items")).hasSize(2);
        var coins = script.path("items").get(0);
        assertThat(coins.path("maySit").asBoolean()).isFalse();
        var option = coins.path("options").get(0);
        assertThat(option.path("name").asString()).isEqualTo("Post coins in a slot");
        assertThat(option.path("questions").toString()).isEqualTo("[\"HAND\",\"EFFORT\"]");
        assertThat(option.path("seconds").isNull()).isTrue();
    }

    @Test
    void whoHasNobodyNearbyFindsTheSaferExerciseInTheScript() {
        plan.item("stand-one-leg", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");

        var item = script().path("items").get(0);

        assertThat(item.path("maySit").asBoolean()).isTrue();
        assertThat(item.path("options").get(0).path("safer").asString()).isEqualTo("sit-tall-hands-free");
        assertThat(item.path("options").get(0).path("checks")).isNotEmpty();
        assertThat(item.path("options").get(0).path("seconds").asInt()).isPositive();
        assertThat(item.path("options").get(1).path("name").asString()).isEqualTo("Sit tall with free hands");
        assertThat(item.path("options").get(1).path("checks")).isEmpty();
    }

    @Test
    void whatIsStoredIsInTheScript() {
        var coins = plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");
        session.take(new SessionEntry.Tired(Ids.next(), today(), true, 3));
        session.take(new SessionEntry.Done(
                Ids.next(), today(), coins, 0, new ExerciseSlug("post-coins"), Outcome.PARTLY, 1));
        session.take(new SessionEntry.Said(
                Ids.next(), today(), coins, 0, Question.HAND, Answers.NONE.decline(Question.HAND)));

        navigate(TodayView.class);
        assertThat(button("start").getText()).isEqualTo("Go on");
        tap("start");

        assertThat(script().path("tiredBefore").path("level").asInt()).isEqualTo(3);
        var log = script().path("items").get(0).path("log");
        assertThat(log.path("outcome").asString()).isEqualTo("PARTLY");
        assertThat(log.path("answers").path("HAND").path("value").isNull()).isTrue();
        assertThat(log.path("answers").has("EFFORT")).isFalse();
    }

    @Test
    void everyTextOfTheScriptExistsInBothLanguages() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");

        for (var language : Texts.LANGUAGES) {
            assertThat(SessionWords.of(new ExerciseWords(catalogue, texts, language)))
                    .allSatisfy(
                            (key, text) -> assertThat(text).as(key).isNotBlank().doesNotStartWith("!"));
        }
        assertThat(script().path("words").path("finished.title").asString()).isEqualTo("That is done, {0}");
    }

    @Test
    void theScriptNamesNobodyButInTheGreeting() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);
        tap("start");

        var script = script();
        assertThat(script.path("name").asString()).isEqualTo("Ada");
        assertThat(script.path("owner").asString()).isNotEqualTo(patient.toString());
        assertThat(script.toString()).doesNotContain(patient.toString());
    }

    @Test
    void notTodayAsksOneQuestionAndLeavesTheDayOut() {
        plan.item("post-coins", TestSchedule.daily());
        navigate(TodayView.class);

        tap("not-today");
        tap("not-today-too-tired");

        assertThat(clinics.count(
                        "steadfast.day_session where patient_id = '%s' and not_today = 'TOO_TIRED'".formatted(patient)))
                .isEqualTo(1);
        assertThat(button("start").getText()).isEqualTo("Start anyway");
    }

    private void tap(String id) {
        test(button(id)).click();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private JsonNode script() {
        return (JsonNode) find(SessionPlayer.class).single().getElement().getPropertyRaw("script");
    }

    private LocalDate today() {
        return LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
