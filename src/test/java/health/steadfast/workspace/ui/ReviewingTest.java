package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.EmptyState;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestSchedule;
import health.steadfast.workspace.DueReview;
import health.steadfast.workspace.ReviewRoom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewingTest extends CaseloadScreen {

    @Autowired
    ReviewRoom room;

    @Test
    void theQueueBeginsWithWhoWaitsLongestAndLooksTwoWeeksAhead() {
        planned("Ada", 20);
        planned("Bram", 60);
        planned("Cleo", 5);
        planned("Dora", 14);
        clinic.patientOf(therapist, "Noplan");

        openQueue();

        assertThat(waiting()).containsExactly("Bram Example", "Ada Example", "Dora Example", "Cleo Example");
        assertThat(test(queue()).getCellText(0, 1)).isEqualTo("Due for 46 days");
        assertThat(test(queue()).getCellText(2, 1)).isEqualTo("Due today");
        assertThat(test(queue()).getCellText(3, 1)).startsWith("On ");
    }

    @Test
    void patientsOfOthersAreNotInTheQueue() {
        var other = clinic.therapist();
        plans.planBy(other, clinic.patientOf(other, "Foreign"), today.minusDays(30));

        openQueue();

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("No review is due");
    }

    @Test
    void jAndKMoveAndEnterBegins() {
        planned("Ada", 20);
        planned("Bram", 60);
        openQueue();

        press("j");
        press("k");
        press("j");
        press("Enter");

        assertThat(title()).isEqualTo("Ada Example");
        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
    }

    @Test
    void afterSigningComesTheNextAndInTheEndTheQueue() {
        planned("Ada", 20);
        planned("Bram", 60);
        openQueue();
        press("Enter");
        assertThat(title()).isEqualTo("Bram Example");

        sign("Steady.");
        assertThat(title()).isEqualTo("Ada Example");
        assertThat(note().getValue()).isEmpty();
        sign("Goes on.");

        assertThat(getCurrentView()).isInstanceOf(ReviewsView.class);
        assertThat(clinics.count("steadfast.review where signed_by = '%s' and profession = 'PHYSIOTHERAPIST'"
                        .formatted(therapist.person())))
                .isEqualTo(2);
    }

    @Test
    void aMissingNoteAWrongDateAndTooManyMinutesAreSaidAtTheirField() {
        review(planned("Bram", 60));

        test(button("sign-review")).click();
        assertThat(note().isInvalid()).isTrue();
        assertThat(note().getErrorMessage()).contains("Please write a note");

        test(note()).setValue("Steady.");
        var minutes = find(IntegerField.class).withId("review-minutes").single();
        minutes.setValue(241);
        test(button("sign-review")).click();
        assertThat(minutes.isInvalid()).isTrue();
        minutes.setValue(12);
        var next = find(DateInput.class).withId("review-next").single();
        next.setValue(today);
        test(button("sign-review")).click();

        assertThat(next.isInvalid()).isTrue();
        assertThat(note().getValue()).isEqualTo("Steady.");
        assertThat(clinics.count("steadfast.review where signed_by = '%s'".formatted(therapist.person())))
                .isZero();
    }

    @Test
    void whoSignsSecondIsToldWhoWasFasterAndKeepsTheNote() {
        var patient = planned("Bram", 60);
        review(patient);
        test(note()).setValue("Mine.");
        clinics.run(
                """
                insert into steadfast.review
                    (review_id, clinic_id, patient_id, signed_by, profession, signed_at, signed_on, note, minutes, next_on)
                values (gen_random_uuid(), ?, ?, ?, 'PHYSIOTHERAPIST', now(), ?, 'Theirs.', 5, ?)
                """, clinic.id().value(), patient.value(), therapist.person().value(), today, today.plusDays(42));

        test(button("sign-review")).click();

        assertThat(find(SignPane.class).single().getElement().getTextRecursively())
                .contains("has signed a review meanwhile", "Theirs.");
        assertThat(note().getValue()).isEqualTo("Mine.");
        test(button("sign-review")).click();
        assertThat(clinics.count("steadfast.review where patient_id = '%s'".formatted(patient)))
                .isEqualTo(2);
    }

    @Test
    void whatHappenedSinceTheLastReviewStandsOnOneScreen() {
        stories.tell(clinic, therapist);
        openQueue();
        var dorte = waitingRows().stream()
                .filter(it -> it.name().startsWith("Dorte"))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate("patients/" + dorte.record() + "/review");

        var since = find(SinceLast.class).single().getElement().getTextRecursively();
        assertThat(since).contains("Since the plan began", "1 fall, 2 near-falls");
        assertThat(find(PartsCard.class).exists()).isTrue();
    }

    @Test
    void aPlanThatKeepsWhatWasReachedIsProposedAgainInTwelveWeeks() {
        var patient = planned("Bram", 60);
        clinics.run("update steadfast.plan set maintained_since = ? where patient_id = ?", today, patient.value());

        review(patient);

        assertThat(find(DateInput.class).withId("review-next").single().getValue())
                .isEqualTo(today.plusWeeks(12));
    }

    @Test
    void theQueueTakesTwoStatementsAndAReviewSixMoreThanTheChart() {
        var patient = planned("Bram", 60);
        assertThat(Statements.of(room::queue)).hasSize(2);

        var sent = Statements.of(() -> room.open(recordOf(patient)));

        assertThat(sent).filteredOn(it -> it.contains("guidance_v_review_due")).hasSize(3);
        assertThat(sent).hasSize(14);
    }

    private PatientId planned(String name, int daysAgo) {
        var patient = clinic.patientOf(therapist, name);
        plans.planBy(therapist, patient, today.minusDays(daysAgo)).item("walk-heel-strike", TestSchedule.timesAWeek(3));
        return patient;
    }

    private RecordNumber recordOf(PatientId patient) {
        return new RecordNumber(String.valueOf(
                clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value())));
    }

    private void openQueue() {
        UI.getCurrent().navigate("reviews");
    }

    private void review(PatientId patient) {
        UI.getCurrent().navigate("patients/" + recordOf(patient) + "/review");
    }

    private ReviewsGrid queue() {
        return find(ReviewsGrid.class).single();
    }

    private List<DueReview> waitingRows() {
        return IntStream.range(0, test(queue()).size())
                .mapToObj(test(queue())::getRow)
                .toList();
    }

    private List<String> waiting() {
        return waitingRows().stream().map(DueReview::name).toList();
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private TextArea note() {
        return find(TextArea.class).withId("review-note").single();
    }

    private void sign(String words) {
        test(note()).setValue(words);
        test(button("sign-review")).click();
    }
}
