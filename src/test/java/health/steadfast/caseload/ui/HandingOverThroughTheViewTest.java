package health.steadfast.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.HandOverService;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HandingOverThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    HandOverService handOvers;

    @Autowired
    CaseloadService caseload;

    private TestClinic clinic;
    private SignedInMember ines;
    private SignedInMember mara;
    private PatientId ada;

    @BeforeEach
    void aCaseload() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        mara = clinic.therapist();
        ada = clinic.patientOf(ines, "Ada");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void threePatientsAreHandedOverAtOnce() {
        clinic.patientOf(ines, "Bea");
        clinic.patientOf(ines, "Carl <b>x</b>");
        open(ines);

        press("ask");
        assertThat(find(CheckboxGroup.class).withId("patients").single().isInvalid())
                .isTrue();
        press("all-patients");
        press("ask");

        assertThat(text("open-hand-overs")).contains("3 patients", "Ada Example", "Carl <b>x</b> Example");
        open(mara);
        press("accept");
        assertThat(SignedIn.as(mara, () -> caseload.card(ada)).givenName()).isEqualTo("Ada");
        assertThat(seen(ines)).isFalse();
    }

    @Test
    void aHandOverThatWasTakenBackMeanwhileSaysSo() {
        var asked = SignedIn.as(ines, () -> handOvers.ask(ines.person(), mara.person(), Set.of(ada)));
        open(mara);
        SignedIn.as(ines, () -> {
            handOvers.withdraw(asked);
            return true;
        });
        SignedIn.as(mara);

        press("accept");

        assertThat(find(Button.class).withId("accept").exists()).isFalse();
        assertThat(seen(ines)).isTrue();
    }

    @Test
    void whoTheSenderNoLongerTreatsIsNamedWithTheReasonAndTheNoticeStays() {
        SignedIn.as(ines, () -> handOvers.ask(ines.person(), mara.person(), Set.of(ada)));
        clinics.run("update steadfast.care_team_member set ended_at = now() where patient_id = ?", ada.value());
        open(mara);

        press("accept");

        var notice = find(Notification.class).single();
        assertThat(notice.getElement().getTextRecursively())
                .contains("Nobody new is in your caseload now.")
                .contains("Not taken over, because Ines Vogt no longer treats them: Ada Example.");
        assertThat(notice.getDuration()).isZero();
        assertThat(seen(mara)).isFalse();
    }

    @Test
    void aColleagueIsCoveredByOnePressAndTheCoverEndsByAnother() {
        open(mara);

        press("cover-" + ines.person());

        assertThat(text("covers")).contains("stands in for");
        assertThat(seen(mara)).isTrue();
        SignedIn.as(mara);
        press("end-cover");
        assertThat(seen(mara)).isFalse();
    }

    @Test
    void anAdminHandsOverByNameAlone() {
        SignedIn.as(clinic.admin());
        UI.getCurrent()
                .navigate("team", QueryParameters.of("from", ines.person().toString()));
        roundTrip();

        press("all-patients");
        press("ask");

        assertThat(text("open-hand-overs")).contains("Ada Example");
        assertThat(find(Button.class).withId("accept").exists()).isFalse();
        assertThat(text("open-hand-overs")).doesNotContain("Stairs");
    }

    @Test
    void aReasonThatSaysNothingAndANumberThatIsNoneSaySoAtTheirFields() {
        SignedIn.as(mara);
        navigate(OpeningView.class);
        press("open");
        assertThat(find(TextField.class).withId("record").single().getErrorMessage())
                .contains("no record");

        var record = SignedIn.as(ines, () -> caseload.card(ada)).record();
        SignedIn.as(mara);
        test(find(TextField.class).withId("record").single()).setValue(record.toString());
        press("open");
        assertThat(find(TextArea.class).withId("reason").single().getErrorMessage())
                .contains("10 to 300");
        assertThat(find(TextField.class).withId("record").single().isInvalid()).isFalse();
        assertThat(seen(mara)).isFalse();
    }

    private void open(SignedInMember member) {
        SignedIn.as(member);
        navigate(TeamView.class);
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text(String id) {
        return find(Div.class).withId(id).single().getElement().getTextRecursively();
    }

    private boolean seen(SignedInMember by) {
        try {
            return SignedIn.as(by, () -> caseload.card(ada)) != null;
        } catch (NotFound e) {
            return false;
        }
    }
}
