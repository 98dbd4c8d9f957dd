package health.steadfast.outcomes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureService;
import health.steadfast.outcomes.Orthosis;
import health.steadfast.outcomes.WalkingAid;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.TrendChart;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class EnteringMeasuresTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    MeasureService measures;

    @Autowired
    PlanFixtures plans;

    private SignedInMember therapist;
    private PatientId patient;
    private String address = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void openTheMeasures() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        address = "patients/"
                + clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value())
                + "/measures";
        SignedIn.as(therapist);
        today = measures.history(patient).today();
        UI.getCurrent().navigate(address);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void twoWalksAreEnteredAndTheirChangeIsReadWithItsRule() {
        assertThat(text()).contains("No results yet");
        enterWalk(today.minusDays(90), "9.2", "9.6");
        enterWalk(today, "11.4", "11.8");

        assertThat(text()).contains("T25FW", "11.6 s", "9.4 s", "+23.4 %", "Slower, sure change", "needs 20 %");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void anImpossibleTrialSaysSoAtItsFieldAndNothingIsLost() {
        open();
        choose();
        number("value-NONE-0", "6.2");
        number("value-NONE-1", "181");

        press("save-measure");

        var wrong = find(BigDecimalField.class).withId("value-NONE-1").single();
        assertThat(wrong.isInvalid()).isTrue();
        assertThat(wrong.getErrorMessage()).isEqualTo("Must be over 0 and at most 180.");
        assertThat(find(BigDecimalField.class).withId("value-NONE-0").single().getValue())
                .isEqualByComparingTo("6.2");
        assertThat(find(BigDecimalField.class).withId("value-NONE-0").single().isInvalid())
                .isFalse();
        assertThat(measures.history(patient).series()).isEmpty();
    }

    @Test
    void aBergOf57AndADayThatIsNotThereYetSayWhy() {
        open();
        measure(Measure.BERG);
        number("value-NONE-0", "57");
        test(find(DateInput.class).withId("takenOn").single()).setValue(today.plusDays(1));

        press("save-measure");

        assertThat(find(BigDecimalField.class).withId("value-NONE-0").single().getErrorMessage())
                .isEqualTo("A whole number from 0 to 56.");
        assertThat(find(DateInput.class).withId("takenOn").single().getErrorMessage())
                .isEqualTo("This day is in the future.");
    }

    @Test
    void aMeasureBeforeBirthSaysSoAtTheDate() {
        open();
        measure(Measure.BERG);
        number("value-NONE-0", "50");
        test(find(DateInput.class).withId("takenOn").single())
                .setValue(measures.history(patient).birthDate().minusDays(1));

        press("save-measure");

        assertThat(find(DateInput.class).withId("takenOn").single().isInvalid()).isTrue();
    }

    @Test
    void oneHandAloneMayBeEntered() {
        open();
        measure(Measure.BOX_AND_BLOCK);
        number("value-LEFT-0", "44");

        press("save-measure");

        assertThat(text()).contains("Box and Block, left", "44 blocks").doesNotContain("Box and Block, right");
    }

    @Test
    void theTickTellsThatItWasTalkedAbout() {
        enterWalk(today, "6", "6.4");

        var tick = find(Checkbox.class).withId("talked-T25FW.NONE").single();
        test(tick).click();

        assertThat(measures.history(patient).series().getFirst().latestTalkedAbout())
                .isPresent();
    }

    @Test
    void aLineHasAnAddressAndItsResultsCanBeTakenBack() {
        enterWalk(today, "6", "6.4");
        UI.getCurrent().navigate(address, QueryParameters.of("series", "T25FW.NONE"));
        assertThat(text()).contains("6; 6.4", "aid on one side", "20 % of the patient’s own time");

        test(find(Button.class)
                        .withCondition(it -> it.getAriaLabel()
                                .filter(label -> label.startsWith("Take back"))
                                .isPresent())
                        .single())
                .click();
        assertThat(text()).contains("No results yet");
        press("undo");

        assertThat(text()).contains("6.2 s");
    }

    @Test
    void aLineIsDrawnWithItsWordsAndTheVersionsOfThePlan() {
        plans.planBy(therapist, patient, today.minusDays(30));
        enterWalk(today.minusDays(90), "9.2", "9.6");
        UI.getCurrent().navigate(address, QueryParameters.of("series", "T25FW.NONE"));
        assertThat(find(TrendChart.class).exists()).isFalse();

        enterWalk(today, "11.4", "11.8");

        assertThat(find(TrendChart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("trend")
                        .toString())
                .contains("lower is better: 2 results, 9.4 s on", "Slower, sure change.", "Version 1")
                .contains("\"value\":11.6,\"apart\":false");
        assertThat(text()).doesNotContain("hollow diamond");
    }

    @Test
    void whatWasTakenWithAnotherAidStandsApartAndIsNotJoined() {
        enterWalk(today.minusDays(90), "9.2", "9.6");
        enterWalk(today.minusDays(30), "9.0", "9.0");
        open();
        choose();
        select("aid").setValue(WalkingAid.NONE);
        number("value-NONE-0", "11.4");
        number("value-NONE-1", "11.8");
        press("save-measure");

        UI.getCurrent().navigate(address, QueryParameters.of("series", "T25FW.NONE"));

        assertThat(find(TrendChart.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("trend")
                        .toString())
                .contains("\"value\":9.0,\"apart\":false}],[{")
                .contains("\"value\":11.6,\"apart\":true");
        assertThat(text()).contains("hollow diamond");
    }

    @Test
    void aTableIsLookedThroughBeforeItIsTakenIn() {
        press("import-results");
        var table = find(TextArea.class).withId("import-table").single();
        test(table).setValue("date,measure,trial1\n2026-03-02,BERG,57\n");
        press("check-import");
        assertThat(findings()).contains("Row 2: A whole number from 0 to 56.");
        assertThat(find(Button.class).withId("take-import").single().isEnabled())
                .isFalse();

        test(table).setValue("date,measure,trial1\n2026-03-02,BERG,50\n");
        press("check-import");
        press("take-import");

        assertThat(text()).contains("Berg balance", "50");
    }

    @Test
    void nonsenseInTheAddressShowsTheUsualPage() {
        UI.getCurrent().navigate(address, QueryParameters.of("series", "<img>"));

        assertThat(text()).contains("Outcome measures");
    }

    private void enterWalk(LocalDate day, String first, String second) {
        open();
        choose();
        test(find(DateInput.class).withId("takenOn").single()).setValue(day);
        number("value-NONE-0", first);
        number("value-NONE-1", second);
        press("save-measure");
    }

    private void choose() {
        select("aid").setValue(WalkingAid.ONE_SIDED);
        select("orthosis").setValue(Orthosis.NONE);
    }

    private String findings() {
        return find(Div.class).withId("import-findings").single().getElement().getTextRecursively();
    }

    private void open() {
        press("add-result");
    }

    private void measure(Measure measure) {
        select("measure").setValue(measure);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return (Select<Object>) find(Select.class).withId(id).single();
    }

    private void number(String id, String value) {
        find(BigDecimalField.class).withId(id).single().setValue(new BigDecimal(value));
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
