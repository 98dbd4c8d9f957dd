package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.guidance.DayCounter;
import health.steadfast.guidance.Review;
import health.steadfast.guidance.ReviewService;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestSchedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignedReviewsTest extends CaseloadScreen {

    @Autowired
    ReviewService reviews;

    private PatientId patient;

    @BeforeEach
    void aPatient() {
        patient = clinic.patientOf(therapist, "Ada");
    }

    @Test
    void withoutAReviewThePageSaysSo() {
        show();

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No review is signed yet");
    }

    @Test
    void anAddendumStandsUnderTheReviewWhichStaysAsItWas() {
        reviews.sign(patient, new Review("Steady, goes on.", 12, today.plusWeeks(6)), 0);
        show();

        test(find(Button.class).withClassName("add-to-review").single()).click();
        test(button("sign-addendum")).click();
        var note = find(TextArea.class).withId("addendum").single();
        assertThat(note.isInvalid()).isTrue();
        test(note).setValue("The stick was too short.");
        test(button("sign-addendum")).click();

        assertThat(find(SignedReviewCard.class).single().getElement().getTextRecursively())
                .contains("Steady, goes on.", "12 minutes", "physiotherapist", "Addendum", "The stick was too short.");
    }

    @Test
    void nobodyChangesWhatWasSignedNorWhatWasAdded() {
        reviews.sign(patient, new Review("Steady.", 12, today.plusWeeks(6)), 0);
        var review = reviews.signed(patient).getFirst().id();
        reviews.add(patient, review, "More.");

        for (var change : new String[] {
            "update steadfast.review set note = 'x'",
            "delete from steadfast.review",
            "update steadfast.review_addendum set note = 'x'",
            "delete from steadfast.review_addendum"
        }) {
            var table = change.contains("addendum") ? "review_addendum" : "review";
            var right = change.startsWith("update") ? "UPDATE" : "DELETE";
            assertThat(clinics.value(
                            "select has_table_privilege('steadfast_app', 'steadfast.' || ?, ?)::text", table, right))
                    .as(change)
                    .isEqualTo("false");
        }
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reviews.add(patient, review, "x".repeat(Review.MAX_NOTE + 1)));
    }

    @Test
    void theReviewOfAnotherPatientIsNotFound() {
        var other = clinic.patientOf(therapist, "Bea");
        reviews.sign(other, new Review("Hers.", 12, today.plusWeeks(6)), 0);
        var hers = reviews.signed(other).getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.add(patient, hers, "Mine."));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.therapist(), () -> reviews.signed(patient)));
    }

    @Test
    void fifteenDaysAreOfTheLowerTierAndSixteenOfTheUpper() {
        assertThat(new DayCounter(1, 1, 0, 0).tier()).isEqualTo(DayCounter.Tier.BELOW);
        assertThat(new DayCounter(2, 0, 0, 0).tier()).isEqualTo(DayCounter.Tier.DAYS_2_TO_15);
        assertThat(new DayCounter(15, 15, 0, 0).tier()).isEqualTo(DayCounter.Tier.DAYS_2_TO_15);
        assertThat(new DayCounter(16, 3, 0, 0).tier()).isEqualTo(DayCounter.Tier.DAYS_16_TO_30);
    }

    @Test
    void daysAreCountedOnceAndWithinThirtyDays() {
        var item = plans.planBy(therapist, patient, WeekPlan.weekOf(today).minusWeeks(8))
                .item("walk-heel-strike", TestSchedule.daily());
        for (var ago : new int[] {0, 1, 29, 30}) {
            logs.log(therapist, patient, item, today.minusDays(ago), "1");
        }

        assertThat(reviews.days(patient).days()).isEqualTo(3);
        show();
        assertThat(find(SignedReviewsView.class).single().getElement().getTextRecursively())
                .contains("3 of 30 days", "2 to 15 days", "does not say whether anything can be billed");
    }

    @Test
    void thePageReadsEachPartInOneStatement() {
        assertThat(Statements.of(() -> reviews.signed(patient))).hasSize(2);
        assertThat(Statements.of(() -> reviews.days(patient))).hasSize(3);
    }

    private void show() {
        UI.getCurrent()
                .navigate("patients/"
                        + clinics.value(
                                "select record_number from steadfast.patient where patient_id = ?", patient.value())
                        + "/reviews");
    }
}
