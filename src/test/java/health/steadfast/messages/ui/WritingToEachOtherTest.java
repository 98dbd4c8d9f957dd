package health.steadfast.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.training.TrainingRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WritingToEachOtherTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;
    private String record = "";

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        record = clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aQuestionAboutAnExerciseReachesTheTherapistAndTheAnswerThePatient() {
        SignedIn.as(account);
        UI.getCurrent().navigate(TrainingRoutes.MESSAGES, QueryParameters.of(TrainingRoutes.ABOUT, "stand-one-leg"));
        assertThat(find(TextArea.class).withId("message").single().getLabel()).contains("Stand on one leg");
        write("How long should I stand?");
        assertThat(text()).contains("Sent. The clinic reads messages on working days.");

        SignedIn.as(therapist);
        UI.getCurrent().navigate("patients/" + record + "/messages");
        assertThat(text()).contains("How long should I stand?", "About: Stand on one leg");
        write("As long as you are steady.");

        SignedIn.as(account);
        UI.getCurrent().navigate(TrainingRoutes.CONTACT);
        assertThat(find(Anchor.class).withId("write").single().getElement().getTextRecursively())
                .contains("1 new message");
        UI.getCurrent().navigate(TrainingRoutes.MESSAGES);
        assertThat(text()).contains("As long as you are steady.");
    }

    @Test
    void whatIsRefusedStaysInTheField() {
        SignedIn.as(account);
        UI.getCurrent().navigate(TrainingRoutes.MESSAGES);
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = current_date where patient_id = ?",
                patient.value());

        write("Is anybody there?");

        var field = find(TextArea.class).withId("message").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("please phone");
        assertThat(field.getValue()).isEqualTo("Is anybody there?");
    }

    @Test
    void urgentThingsHaveTheirOwnButtonsAboveTheField() {
        SignedIn.as(account);
        UI.getCurrent().navigate(TrainingRoutes.MESSAGES);

        assertThat(text()).contains("About a fall, or something new or worse? Use these buttons.");
        assertThat(find(Anchor.class).withId("report-fall").single().getHref()).isEqualTo(TrainingRoutes.FALL);
        assertThat(find(Anchor.class).withId("report-worse").single().getHref()).isEqualTo(TrainingRoutes.WORSE);
    }

    @Test
    void afterTheEndOfATreatmentThePageLeadsToWhatIsLeft() {
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = current_date where patient_id = ?",
                patient.value());
        SignedIn.as(account);

        UI.getCurrent().navigate(TrainingRoutes.MESSAGES);

        assertThat(text()).contains("Your therapy here has ended");
    }

    private void write(String words) {
        test(find(TextArea.class).withId("message").single()).setValue(words);
        test(find(Button.class).withId("send").single()).click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
