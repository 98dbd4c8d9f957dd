package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.outcomes.MedicationNotes;
import health.steadfast.outcomes.ui.MedicationCard;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dated note about medication beside the measures, and in the review. */
class NotingMedicationTest extends CaseloadScreen {

    @Autowired
    MedicationNotes notes;

    private PatientId patient;
    private String record = "";

    @BeforeEach
    void aPatient() {
        patient = clinic.patientOf(therapist, "Ada");
        record = clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
    }

    @Test
    void aNoteStandsBesideTheMeasuresAndInTheReviewAndIsWrittenDown() {
        UI.getCurrent().navigate("patients/" + record + "/measures");
        test(words()).setValue("Walking tablets since Monday");
        test(button("save-medication")).click();

        assertThat(card()).contains("Walking tablets since Monday", "no advice");
        assertThat(clinics.count("steadfast.audit_entry where action = 'MEDICATION_NOTED' and patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(1);
        UI.getCurrent().navigate("patients/" + record + "/review");
        assertThat(find(MedicationSince.class).single().getElement().getTextRecursively())
                .contains("Walking tablets since Monday");
    }

    @Test
    void aNoteThatIsEmptyOfTomorrowOrBeforeBirthIsRefusedAtItsField() {
        UI.getCurrent().navigate("patients/" + record + "/measures");
        test(button("save-medication")).click();
        assertThat(words().isInvalid()).isTrue();

        test(words()).setValue("Less of it");
        on().setValue(today.plusDays(1));
        test(button("save-medication")).click();
        assertThat(on().isInvalid()).isTrue();
        on().setValue(today.minusYears(110));
        test(button("save-medication")).click();
        assertThat(on().getErrorMessage()).contains("born");

        assertThat(words().getValue()).isEqualTo("Less of it");
        assertThat(notes.of(patient)).isEmpty();
    }

    @Test
    void aNoteIsTakenBackAndHoldsAgain() {
        notes.write(patient, today, "Cramp tablets stopped");
        UI.getCurrent().navigate("patients/" + record + "/measures");

        test(find(Button.class).withClassName("withdraw-medication").single()).click();
        assertThat(card()).doesNotContain("Cramp tablets stopped");
        test(button("undo")).click();

        assertThat(card()).contains("Cramp tablets stopped");
        assertThat(Statements.of(() -> notes.of(patient))).hasSize(2);
    }

    private TextArea words() {
        return find(TextArea.class).withId("medication-words").single();
    }

    private DateInput on() {
        return find(DateInput.class).withId("medication-on").single();
    }

    private String card() {
        return find(MedicationCard.class).single().getElement().getTextRecursively();
    }
}
