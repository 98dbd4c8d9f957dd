package health.steadfast.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.AccountRow;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestMail;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class KeepingAccountsThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    private TestClinic clinic;
    private SignedInMember therapist;

    @BeforeEach
    void signIn() {
        clinic = clinics.clinic();
        therapist = clinic.occupationalTherapist();
        clinic.account(clinic.patientOf(clinic.therapist(), "Ruth"));
        SignedIn.as(clinic.admin());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everybodyOfTheClinicStandsInTheList() {
        open("");

        assertThat(names()).containsExactly("Ines Vogt", "Karim Aziz", "Tomasz Wilk", "Ruth Example");
        assertThat(button("show-therapists").getElement().getTextRecursively()).contains("Therapists", "2");
    }

    @Test
    void aChipFiltersAndTheAddressSaysSo() {
        open("");

        test(button("show-patients")).click();

        assertThat(names()).containsExactly("Ruth Example");
        assertThat(address()).isEqualTo("accounts?show=patients");
        assertThat(button("show-patients").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void anAddressWithAFilterShowsIt() {
        open("show=admins");

        assertThat(names()).containsExactly("Tomasz Wilk");
    }

    @Test
    void whatTheAddressCannotMeanIsIgnored() {
        open("show='or 1=1&person=../..");

        assertThat(names()).hasSize(4);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void searchingFindsAPartOfTheName() {
        open("");

        test(find(TextField.class).withId("search").single()).setValue("kar");

        assertThat(names()).containsExactly("Karim Aziz");
        assertThat(address()).isEqualTo("accounts");
    }

    @Test
    void whereNobodyFitsTheListSaysWhy() {
        open("show=deactivated");

        assertThat(names()).isEmpty();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("No account fits");
    }

    @Test
    void anInvitationNeedsEveryField() {
        open("");
        test(button("invite")).click();

        test(button("send")).click();

        assertThat(find(TextField.class).withId("name").single().isInvalid()).isTrue();
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
    }

    @Test
    void anInvitedTherapistIsMailedAndShownAsInvited() {
        var email = "lotte." + clinic.id() + "@mail.example";
        open("");
        test(button("invite")).click();
        test(find(TextField.class).withId("name").single()).setValue("Lotte Brouwer");
        test(find(EmailField.class).single()).setValue(email);
        position().setValue(InviteForm.Position.PHYSIOTHERAPIST);

        test(button("send")).click();

        assertThat(TestMail.await(email, 1)).contains("Lotte Brouwer", "/invitation/");
        test(button("show-invited")).click();
        assertThat(names()).containsExactly("Lotte Brouwer");
    }

    @Test
    void aPersonOpensWithWhatCanBeDone() {
        open("person=" + therapist.membership());

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Karim Aziz");
        assertThat(button("deactivate").isVisible()).isTrue();
        assertThat(button("password-link").isVisible()).isTrue();
    }

    @Test
    void whoIsDeactivatedStandsUnderDeactivatedAndComesBack() {
        open("person=" + therapist.membership());

        test(button("deactivate")).click();
        test(button("confirm-deactivate")).click();

        assertThat(address()).isEqualTo("accounts");
        open("show=deactivated");
        assertThat(names()).containsExactly("Karim Aziz");
        open("show=deactivated&person=" + therapist.membership());
        test(button("reactivate")).click();
        assertThat(names()).isEmpty();
    }

    @Test
    void aTherapistWithPatientsCannotBeDeactivatedAndTheDialogSaysWhy() {
        var lead = clinic.therapist();
        clinic.patientOf(lead, "Ada");
        open("person=" + lead.membership());

        test(button("deactivate")).click();

        assertThat(button("confirm-deactivate").isEnabled()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("1 patient still needs another therapist first.");
        UI.getCurrent().navigate("team");
        roundTrip();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void aPersonOfAnotherClinicDoesNotOpen() {
        open("person=" + clinics.clinic().therapist().membership());

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    private void open(String query) {
        UI.getCurrent().navigate("accounts", QueryParameters.fromString(query));
        roundTrip();
    }

    private List<String> names() {
        var grid = test(grid());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountRow> grid() {
        return (Grid<AccountRow>) find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<InviteForm.Position> position() {
        return (RadioButtonGroup<InviteForm.Position>)
                find(RadioButtonGroup.class).withId("position").single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
