package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.HomeAnswer;
import health.steadfast.caseload.HomeQuestion;
import health.steadfast.caseload.MyProfile;
import health.steadfast.caseload.MyProfile.Asked;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.training.TrainingRoutes;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TellingAboutOneselfTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MyProfile mine;

    private PatientId patient;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        SignedInMember therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void oneQuestionAScreenEachSavedByItselfAndTodayIsQuietWhenAllIsSaid() {
        navigate(TrainingRoutes.TODAY, TodayView.class);
        press("about-me");
        press("start");
        assertThat(page()).contains("What music do you like?", "Question 1 of");
        write("Jazz");
        assertThat(answer(HomeQuestion.MUSIC)).isEqualTo(HomeAnswer.words(HomeQuestion.MUSIC, "Jazz"));
        press("decline"); // sports
        find(Checkbox.class).withId("thing-mat").single().setValue(true);
        press("save");
        assertThat(answer(HomeQuestion.EQUIPMENT)).isEqualTo(HomeAnswer.things(Set.of("mat")));
        press("hours-8");
        press("hand-left");
        write("My foot catches");
        mine.questions().stream().filter(Asked::isOpen).forEach(it -> press("decline"));

        assertThat(page()).contains("Thank you.", "Jazz", "about 8 hours a day", "Left", "My foot catches");
        press("leave");
        assertThat(find(Button.class).withId("about-me").exists()).isFalse();
    }

    @Test
    void anEmptyAnswerSaysSoAtItsFieldAndIsNotSaved() {
        navigate(AboutMeView.class, "music");

        press("save");

        var field = find(TextArea.class).withId("answer").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Please write something");
        assertThat(answer(HomeQuestion.MUSIC)).isNull();
    }

    @Test
    void anAnswerFromAnotherDeviceIsShownAndWhatWasTypedStays() {
        navigate(AboutMeView.class, "emergency");
        find(TextField.class).withId("answer").single().setValue("Ömer");
        mine.answer(HomeAnswer.contact(HomeQuestion.EMERGENCY, "Lea", "030 1"), 0);

        press("save");

        assertThat(page()).contains("You answered this elsewhere meanwhile:", "Lea, 030 1");
        assertThat(find(TextField.class).withId("answer").single().getValue()).isEqualTo("Ömer");
        press("save");
        assertThat(answer(HomeQuestion.EMERGENCY).words()).isEqualTo("Ömer");
    }

    @Test
    void aGivenAnswerCanBeChangedFromTheOverview() {
        mine.answer(HomeAnswer.hours(4), 0);
        navigate(TrainingRoutes.ABOUT_ME, AboutMeView.class);

        press("about-sitting");
        press("hours-12");

        assertThat(answer(HomeQuestion.SITTING).hours()).isEqualTo(12);
    }

    @Test
    void afterTheTreatmentNobodyAsksAnyMore() {
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = current_date where patient_id = ?",
                patient.value());

        navigate(TrainingRoutes.ABOUT_ME, EndedView.class);

        assertThat(page()).contains(UI.getCurrent().getTranslation("training.ended.nobody"));
    }

    private HomeAnswer answer(HomeQuestion question) {
        return mine.questions().stream()
                .filter(it -> it.question() == question)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private void write(String text) {
        find(TextArea.class).withId("answer").single().setValue(text);
        press("save");
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private static String page() {
        return UI.getCurrent()
                .getChildren()
                .map(it -> it.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
