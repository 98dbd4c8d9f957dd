package health.steadfast.messages.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.messages.MessageRoutes;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.training.TrainingRoutes;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EducationThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    private SignedInMember therapist;
    private SignedInMember account;

    @BeforeEach
    void aTherapistAndAPatient() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        account = clinic.account(clinic.patientOf(therapist, "Ada"));
        SignedIn.as(therapist);
        UI.getCurrent().navigate(MessageRoutes.EDUCATION);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aNewCardReachesThePatients() {
        test(find(Button.class).withId("new-card").single()).click();
        fill("card-title-en", "Swimming");
        test(area("card-text-en")).setValue("Tuesdays at five.");
        test(area("card-links")).setValue("The pool https://example.org/pool");
        save();

        assertThat(cards()).last().asString().contains("Swimming");
        assertThat(titlesForPatients()).contains("Swimming");
    }

    @Test
    void whatIsRefusedStaysWithTheReasonAtItsField() {
        test(find(Button.class).withId("new-card").single()).click();
        fill("card-title-en", "Swimming");
        test(area("card-text-en")).setValue("Tuesdays at five.");
        test(area("card-links")).setValue("The pool javascript:alert(1)");
        save();

        assertThat(area("card-links").getErrorMessage()).contains("https://");
        assertThat(area("card-text-en").getValue()).isEqualTo("Tuesdays at five.");
    }

    @Test
    void aCardWithoutAnyLanguageIsRefused() {
        test(find(Button.class).withId("new-card").single()).click();
        save();

        assertThat(find(TextField.class).withId("card-title-en").single().getErrorMessage())
                .contains("one language");
    }

    @Test
    void aHiddenCardIsGoneForPatientsUntilItIsShownAgain() {
        var card = find(ListItem.class).withId("education-dance").single();
        test(find(Button.class, card).withClassName("hide-card").single()).click();

        assertThat(titlesForPatients()).doesNotContain("Dance and music");
    }

    private void fill(String id, String value) {
        test(find(TextField.class).withId(id).single()).setValue(value);
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private void save() {
        test(find(Button.class).withId("save-card").single()).click();
    }

    private List<String> cards() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<String> titlesForPatients() {
        SignedIn.as(account);
        UI.getCurrent().navigate(TrainingRoutes.LEARN);
        return find(Details.class).all().stream().map(Details::getSummaryText).toList();
    }
}
