package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.DisabilityScale;
import health.steadfast.caseload.HomeAnswer;
import health.steadfast.caseload.HomeQuestion;
import health.steadfast.caseload.MuscleGroup;
import health.steadfast.caseload.MyProfile;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfilePart;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.Segments;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class KeepingTheRecordTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    ProfileService profiles;

    @Autowired
    CaseloadService caseload;

    @Autowired
    MyProfile mine;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private String address;

    @BeforeEach
    void openTheRecord() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        SignedIn.as(therapist);
        address = "patients/" + caseload.card(patient).record() + "/record";
        navigate(address, RecordView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whatIsEmptyWaitsAsAChipAndBecomesACard() {
        press("later-likes");
        text("music", "Jazz <b>&</b> موسيقى 🎷");
        press("save");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(Button.class).withId("later-likes").exists()).isFalse();
        assertThat(part(ProfilePart.Kind.LIKES)).isEqualTo(new PersonalPart.Likes("Jazz <b>&</b> موسيقى 🎷", null));
        assertThat(cards()).contains("Jazz <b>&</b> موسيقى 🎷").contains("Changed by Ines Vogt");
    }

    @Test
    void whoIsSecondSeesBothSidesAndLosesNothing() {
        press("later-likes");
        text("music", "Choir");
        profiles.save(patient, new PersonalPart.Likes("Jazz", "Rowing"), 0);

        press("save");

        var conflict =
                find(Section.class).withId("conflict").single().getElement().getTextRecursively();
        assertThat(conflict).contains("Ines Vogt changed this at").contains("Choir", "Jazz", "Rowing");
        assertThat(find(TextField.class).withId("music").single().getValue()).isEqualTo("Choir");

        press("keep-mine");

        assertThat(part(ProfilePart.Kind.LIKES)).isEqualTo(new PersonalPart.Likes("Choir", null));
    }

    @Test
    void whoIsSecondMayTakeWhatStandsThere() {
        press("later-likes");
        text("music", "Choir");
        profiles.save(patient, new PersonalPart.Likes("Jazz", "Rowing"), 0);
        press("save");

        press("take-theirs");

        assertThat(find(TextField.class).withId("music").single().getValue()).isEqualTo("Jazz");
        text("music", "Jazz and choir");
        press("save");
        assertThat(part(ProfilePart.Kind.LIKES)).isEqualTo(new PersonalPart.Likes("Jazz and choir", "Rowing"));
    }

    @Test
    void whatThePatientWroteAtHomeIsLookedAtChangedAndTakenOver() {
        profiles.save(patient, new PersonalPart.Likes("Choir", null), 0);
        answered(HomeAnswer.words(HomeQuestion.SPORTS, "Rowing 🚣"));
        navigate(address, RecordView.class);
        assertThat(cards()).contains("From the patient", "Rowing 🚣");

        press("take-over-sports");
        assertThat(find(TextField.class).withId("music").single().getValue()).isEqualTo("Choir");
        assertThat(part(ProfilePart.Kind.LIKES)).isEqualTo(new PersonalPart.Likes("Choir", null));
        text("sports", "Rowing, on water");
        press("save");

        assertThat(part(ProfilePart.Kind.LIKES)).isEqualTo(new PersonalPart.Likes("Choir", "Rowing, on water"));
        assertThat(cards()).contains("From the patient");
        assertThat(find(Button.class).withId("take-over-sports").exists()).isFalse();
    }

    @Test
    void whatIsSetAsideCanBeTakenBackAndAnEmptyPartBecomesAChipAgain() {
        answered(HomeAnswer.words(HomeQuestion.MUSIC, "Jazz"));
        navigate(address, RecordView.class);

        press("set-aside-music");
        assertThat(find(Button.class).withId("later-likes").exists()).isTrue();
        press("undo");

        assertThat(cards()).contains("Jazz");
        assertThat(find(Button.class).withId("later-likes").exists()).isFalse();
    }

    private void answered(HomeAnswer answer) {
        SignedIn.as(clinic.account(patient), () -> {
            mine.answer(answer, 0);
            return true;
        });
        SignedIn.as(therapist);
    }

    @Test
    void aReferralThatEndsBeforeItStartsSaysSoAtItsField() {
        press("later-referral");
        date("from", LocalDate.of(2026, 9, 1));
        date("until", LocalDate.of(2026, 8, 1));

        press("save");

        assertThat(find(DatePicker.class).withId("until").single().getErrorMessage())
                .contains("before it starts");
        assertThat(part(ProfilePart.Kind.REFERRAL).isEmpty()).isTrue();
    }

    @Test
    void aDiagnosisInTheFutureSaysSoAtItsField() {
        press("later-ms");
        find(IntegerField.class).withId("diagnosedYear").single().setValue(2999);

        press("save");

        assertThat(find(IntegerField.class).withId("diagnosedYear").single().getErrorMessage())
                .startsWith("Please enter a number from 1920");
    }

    @Test
    void aBirthDateInTheFutureSaysSoAtItsField() {
        press("edit-person");
        date("birthDate", LocalDate.of(2999, 1, 1));

        press("save");

        assertThat(find(DatePicker.class).withId("birthDate").single().getErrorMessage())
                .contains("future");
    }

    @Test
    void usefulToneIsRecordedByMuscleGroup() {
        press("later-tone");
        Select<MuscleGroup> add = toneChoice();
        test(add).selectItem("Calf");
        find(com.vaadin.flow.component.checkbox.Checkbox.class)
                .withId("useful-calf")
                .single()
                .setValue(true);

        press("save");

        assertThat(caseload.card(patient).usefulTone()).containsExactly(MuscleGroup.CALF);
        assertThat(cards()).contains("Calf").contains("useful tone");
    }

    @Test
    void anEdssOfOneHalfSaysSoAtItsField() {
        press("add-rating");
        value("0.5");
        press("save-rating");
        assertThat(error()).contains("There is no 0.5");

        scale(DisabilityScale.PDDS);
        value("9");
        press("save-rating");
        assertThat(error()).contains("whole step from 0 to 8");

        value("4");
        press("save-rating");
        assertThat(profiles.of(patient).ratings()).hasSize(1);
        assertThat(cards()).contains("PDDS");
    }

    @Test
    void aPartHasAnAddressOfItsOwn() {
        UI.getCurrent().navigate(address, QueryParameters.of("part", "gait"));
        roundTrip();

        assertThat(find(Dialog.class).withId("part-gait").exists()).isTrue();
    }

    private ProfilePart part(ProfilePart.Kind kind) {
        return profiles.of(patient).part(kind).content();
    }

    private String cards() {
        return find(Div.class).withClassName("profile").single().getElement().getTextRecursively();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void text(String id, String value) {
        test(find(TextField.class).withId(id).single()).setValue(value);
    }

    private void date(String id, LocalDate value) {
        find(DatePicker.class).withId(id).single().setValue(value);
    }

    private void value(String value) {
        find(BigDecimalField.class).withId("value").single().setValue(new BigDecimal(value));
    }

    private String error() {
        return find(BigDecimalField.class).withId("value").single().getErrorMessage();
    }

    @SuppressWarnings("unchecked")
    private void scale(DisabilityScale scale) {
        ((Segments<DisabilityScale>) find(Segments.class).withId("scale").single()).setValue(scale);
    }

    @SuppressWarnings("unchecked")
    private Select<MuscleGroup> toneChoice() {
        return (Select<MuscleGroup>) find(Select.class).withId("tone-add").single();
    }
}
