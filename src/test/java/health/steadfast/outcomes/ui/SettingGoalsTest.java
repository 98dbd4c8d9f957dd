package health.steadfast.outcomes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.outcomes.GoalMode;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.NewGoal;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SettingGoalsTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    GoalService goals;

    private SignedInMember account;
    private PatientId patient;

    @BeforeEach
    void openTheGoals() {
        var clinic = clinics.clinic();
        SignedInMember therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        SignedIn.as(therapist);
        UI.getCurrent()
                .navigate("patients/"
                        + clinics.value(
                                "select record_number from steadfast.patient where patient_id = ?", patient.value())
                        + "/goals");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aGoalIsSetAndRatedByThePatientInLargeTiles() {
        assertThat(text()).contains("No goals yet");
        press("add-goal");
        find(TextArea.class).withId("goal-words").single().setValue("To the market and back");
        press("save-goal");
        assertThat(text()).contains("To the market and back", "has not rated it yet");
        var id = goals.board(patient).goals().getFirst().id();

        SignedIn.as(account);
        UI.getCurrent().navigate("progress");
        assertThat(text()).contains("To the market and back", "How well does it go today?");
        var tile = find(NativeButton.class).withId("goal-" + id + "-6").single();
        test(tile).click();

        assertThat(tile.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(text()).contains("6 of 10 for today");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        press("add-goal");
        find(TextField.class).withId("scale-2").single().setValue("To the shop");

        press("save-goal");
        var words = find(TextArea.class).withId("goal-words").single();
        assertThat(words.isInvalid()).isTrue();
        words.setValue("To the market");
        press("save-goal");

        assertThat(words.isInvalid()).isFalse();
        assertThat(find(TextField.class).withId("scale-0").single().isInvalid()).isTrue();
        assertThat(find(TextField.class).withId("scale-2").single().getValue()).isEqualTo("To the shop");
        assertThat(goals.board(patient).goals()).isEmpty();
    }

    @Test
    void aReachedGoalCanBeTakenBack() {
        goals.set(patient, new NewGoal("Type a letter", GoalMode.RELEARN, null, List.of()));
        var id = goals.board(patient).goals().getFirst().id();
        press("add-goal");
        find(TextArea.class).withId("goal-words").single().setValue("Another");
        press("save-goal");

        press("reach-goal-" + id);
        assertThat(text()).contains("reached", "closed on");
        press("undo");

        assertThat(goals.board(patient).goals()).allMatch(it -> it.isOpen());
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
