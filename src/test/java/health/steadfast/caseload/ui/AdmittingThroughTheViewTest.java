package health.steadfast.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadRoutes;
import health.steadfast.caseload.Contraindication;
import health.steadfast.caseload.FallsLastYear;
import health.steadfast.caseload.Severity;
import health.steadfast.shared.ui.Chips;
import health.steadfast.shared.ui.Segments;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AdmittingThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    private TestClinic clinic;
    private SignedInMember therapist;

    @BeforeEach
    void openTheForm() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        SignedIn.as(therapist);
        navigate(AdmissionView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void twelveAnswersMakeAPatient() {
        answerEverything();

        test(button("save")).click();

        assertThat(patients("given_name = 'Astrid' and falls_last_year = 'TWO' and daily_minutes = 15"))
                .isEqualTo(1);
    }

    @Test
    void whatMayWaitCanBeAnsweredAtOnceAndIsSavedWithThePatient() {
        answerEverything();
        test(button("later-referral")).click();
        find(DatePicker.class).withId("from").single().setValue(LocalDate.of(2026, 9, 1));
        find(DatePicker.class).withId("until").single().setValue(LocalDate.of(2026, 8, 1));
        test(button("keep")).click();
        assertThat(find(DatePicker.class).withId("until").single().getErrorMessage())
                .contains("before it starts");
        find(DatePicker.class).withId("until").single().setValue(LocalDate.of(2026, 12, 1));
        test(button("keep")).click();
        test(button("later-likes")).click();
        test(find(TextField.class).withId("music").single()).setValue("موسيقى 🎷");
        test(button("keep")).click();

        test(button("save")).click();

        assertThat(patients("referral_until = date '2026-12-01' and likes_music = 'موسيقى 🎷'"))
                .isEqualTo(1);
    }

    @Test
    void aMissingAnswerSaysSoAtItsPlaceAndNothingIsSaved() {
        answerEverything();
        segments("Falls in the past 12 months, also without injury").clear();

        test(button("save")).click();

        assertThat(segments("Falls in the past 12 months, also without injury").getErrorMessage())
                .isEqualTo("Please answer this.");
        assertThat(patients("true")).isZero();
    }

    @Test
    void nobodyIsBornTomorrow() {
        answerEverything();
        find(DatePicker.class).single().setValue(LocalDate.of(2999, 1, 1));

        test(button("save")).click();

        assertThat(find(DatePicker.class).single().getErrorMessage()).contains("future");
        assertThat(patients("true")).isZero();
    }

    @Test
    void markupInANameIsKeptAsText() {
        answerEverything();
        test(find(TextField.class).withId("given-name").single()).setValue("<img src=x onerror=alert(1)>");

        test(button("save")).click();

        assertThat(patients("given_name = '<img src=x onerror=alert(1)>'")).isEqualTo(1);
    }

    @Test
    void twoFallsCallForSupport() {
        segments("Falls in the past 12 months, also without injury").setValue(fallsTwo());

        assertThat(find(Div.class).withClassName("sf-advice").single().getText())
                .contains("both hands");
    }

    @Test
    void noneKnownClearsTheOtherContraindications() {
        Chips<?> chips = find(Chips.class)
                .withPropertyValue(Chips::getLabel, "Contraindications, hide what does not fit")
                .single();
        assertThat(chips.isEmpty()).isTrue();

        setValue(chips, Set.of());

        assertThat(chips.isEmpty()).isFalse();
    }

    @Test
    void whatWasBegunIsOfferedOnReturnAndGoesOnWhereItWas() {
        answerEverything();
        test(button("later-likes")).click();
        test(find(TextField.class).withId("music").single()).setValue("موسيقى 🎷");
        test(button("keep")).click();
        Chips<Contraindication> chips = contraindications();
        chips.setValue(Set.of(Contraindication.values()[Contraindication.values().length - 1]));
        SignedIn.nobody();

        SignedIn.as(therapist);
        comeBack();
        assertThat(find(Div.class)
                        .withClassName("admission-offer")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("You began to admit Astrid Nyberg");
        test(button("draft-go-on")).click();

        assertThat(contraindications().getValue())
                .containsExactly(Contraindication.values()[Contraindication.values().length - 1]);
        test(button("save")).click();
        assertThat(patients("given_name = 'Astrid' and likes_music = 'موسيقى 🎷' and daily_minutes = 15"))
                .isEqualTo(1);
        comeBack();
        assertThat(find(Button.class).withId("draft-go-on").exists()).isFalse();
    }

    @Test
    void aThrownAwayDraftCanBeTakenBack() {
        test(find(TextField.class).withId("given-name").single()).setValue("Astrid");
        comeBack();

        test(button("draft-discard")).click();
        assertThat(find(TextField.class).withId("given-name").single().getValue())
                .isEmpty();
        test(button("undo")).click();

        assertThat(find(TextField.class).withId("given-name").single().getValue())
                .isEqualTo("Astrid");
    }

    @Test
    void nobodyElseIsOfferedIt() {
        test(find(TextField.class).withId("given-name").single()).setValue("Astrid");

        SignedIn.as(clinic.therapist());
        comeBack();

        assertThat(find(Button.class).withId("draft-go-on").exists()).isFalse();
    }

    private void comeBack() {
        navigate(CaseloadRoutes.TEAM, TeamView.class);
        navigate(CaseloadRoutes.NEW_PATIENT, AdmissionView.class);
    }

    @SuppressWarnings("unchecked")
    private Chips<Contraindication> contraindications() {
        return (Chips<Contraindication>) find(Chips.class)
                .withPropertyValue(Chips::getLabel, "Contraindications, hide what does not fit")
                .single();
    }

    private void answerEverything() {
        test(find(TextField.class).withId("given-name").single()).setValue("Astrid");
        test(find(TextField.class).withId("family-name").single()).setValue("Nyberg");
        find(DatePicker.class).single().setValue(LocalDate.of(1974, 3, 4));
        segments("Falls in the past 12 months, also without injury").setValue(fallsTwo());
        for (Chips<?> chips : find(Chips.class).all()) {
            setValue(chips, Set.of());
        }
        segments("When training").setValue(true);
        test(find(TextArea.class).single()).setValue("I hold on to the furniture.");
        segments("Minutes a day").setValue(15);
        find(Segments.class).all().stream()
                .filter(it -> it.getLabel().contains(": "))
                .forEach(it -> setSeverity(it));
    }

    private static Object fallsTwo() {
        return FallsLastYear.TWO;
    }

    @SuppressWarnings("unchecked")
    private static void setSeverity(Segments<?> segments) {
        ((Segments<Severity>) segments).setValue(Severity.MILD);
    }

    @SuppressWarnings("unchecked")
    private static void setValue(Chips<?> chips, Set<?> value) {
        ((Chips<Object>) chips).setValue((Set<Object>) value);
    }

    @SuppressWarnings("unchecked")
    private Segments<Object> segments(String label) {
        return (Segments<Object>) find(Segments.class)
                .withPropertyValue(Segments::getLabel, label)
                .single();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    private long patients(String condition) {
        return clinics.count("steadfast.patient where clinic_id = '%s' and %s".formatted(clinic.id(), condition));
    }
}
