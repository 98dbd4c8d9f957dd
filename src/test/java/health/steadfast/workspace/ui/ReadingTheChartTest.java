package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.shared.ui.Segments;
import health.steadfast.training.CallDecision;
import org.junit.jupiter.api.Test;

class ReadingTheChartTest extends CaseloadScreen {

    private String record = "";

    @Test
    void theCalendarIsATableWithCaptionHeadersAndWords() {
        openChartOf("Bram");

        var table = find(NativeTable.class).withClassName("calendar").single();

        assertThat(table.getCaptionText()).contains("last 12 weeks");
        assertThat(find(NativeTableHeaderCell.class, table).all())
                .filteredOn(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .hasSize(12);
        assertThat(find(NativeTableHeaderCell.class, table).all())
                .filteredOn(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                .hasSize(8);
        assertThat(table.getElement().getTextRecursively()).contains("Partly", "Not planned");
    }

    @Test
    void aFigureOpensWhatItIsMadeOf() {
        openChartOf("Bram");
        var gait = find(Details.class).all().getFirst();
        assertThat(gait.getSummaryText() + gait.getElement().getTextRecursively())
                .contains("Gait", " of 12");
        assertThat(find(EvidenceList.class).exists()).isFalse();

        test(gait).openDetails();

        var evidence = find(EvidenceList.class).single().getElement().getTextRecursively();
        assertThat(evidence).contains("of 12 planned in these weeks", "Walk with a clear heel landing", "100\u00a0%");
    }

    @Test
    void whoReportedItIsSaid() {
        openChartOf("Bram");

        assertThat(find(PartsCard.class).single().getElement().getTextRecursively())
                .contains("Reported by the patient, not observed.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFallIsReviewedFromTheChart() {
        openChartOf("Dorte");

        test(find(Button.class).withClassName("review-fall").all().getFirst()).click();
        find(Segments.class).withId("call-decision").single().setValue(CallDecision.REST_UNTIL_SEEN);
        find(Segments.class).withId("call-next").single().setValue(7);
        test(button("save-call")).click();

        assertThat(clinics.count("steadfast.fall_report where reviewed_by = '%s'".formatted(therapist.person())))
                .isEqualTo(1);
        assertThat(find(FallsCard.class).single().getElement().getTextRecursively())
                .contains("Seen ");
    }

    @Test
    void aReviewIsSignedFromTheChart() {
        openChartOf("Bram");

        test(button("start-review")).click();
        test(find(TextArea.class).withId("review-note").single()).setValue("Goes on.");
        test(button("sign-review")).click();

        assertThat(clinics.count("steadfast.review where signed_by = '%s'".formatted(therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void theSessionsStandOnAPageOfTheirOwn() {
        openChartOf("Bram");

        UI.getCurrent().navigate("patients/" + record + "/sessions");

        assertThat(getCurrentView()).isInstanceOf(SessionsView.class);
        assertThat(find(SessionsTable.class).single().getElement().getTextRecursively())
                .contains("Walk with a clear heel landing", "partly, 60");
    }

    @Test
    void whatCameFromPaperOrByOneWordForTheDayIsMarked() {
        openChartOf("Bram");
        clinics.run("""
                insert into steadfast.day_answer (clinic_id, patient_id, local_date, source, effort, steadiness, answered_at, answered_by)
                select distinct on (l.clinic_id, l.patient_id, l.local_date) l.clinic_id, l.patient_id, l.local_date, 'PAPER',
                    'TOO_HARD', 'WOBBLED', l.logged_at, l.logged_by
                from steadfast.exercise_log l where l.clinic_id = ?
                """, clinic.id().value());
        clinics.run(
                "update steadfast.exercise_log set source = 'PAPER' where clinic_id = ?",
                clinic.id().value());

        UI.getCurrent().navigate("patients/" + record + "/sessions");

        assertThat(find(SessionsTable.class).single().getElement().getTextRecursively())
                .contains("Whole day: too hard, wobbled", "from paper");
    }

    @Test
    void whatWasDoneBesideThePlanIsShownOnTheChartAndWithTheSessions() {
        openChartOf("Bram");
        clinics.run("""
                insert into steadfast.extra_activity (clinic_id, extra_id, patient_id, local_date, kind, minutes, effort, entered_at,
                    entered_by)
                select clinic_id, gen_random_uuid(), patient_id, current_date - 3, 'SWIMMING', 45, 'JUST_RIGHT', now(), ?
                from steadfast.patient where clinic_id = ? and record_number = ?
                """, therapist.person().value(), clinic.id().value(), record);

        UI.getCurrent().navigate("patients/" + record + "/sessions");
        assertThat(find(ExtrasCard.class).single().getElement().getTextRecursively())
                .contains("Swimming, 45 min, just right", "never scored");
        UI.getCurrent().navigate("patients/" + record);
        assertThat(find(CalendarCard.class).single().getElement().getTextRecursively())
                .contains("other activity, not scored");
    }

    @Test
    void foreignUnknownAndNonsensicalRecordsShowTheSamePage() {
        var elsewhere = clinics.clinic();
        var foreign = elsewhere.patientOf(elsewhere.therapist(), "Cleo");
        var number = clinics.value("select record_number from steadfast.patient where patient_id = ?", foreign.value());
        UI.getCurrent().navigate("patients/00-0000");
        var unknown = getCurrentView().getElement().getTextRecursively();

        UI.getCurrent().navigate("patients/" + number);
        assertThat(getCurrentView().getElement().getTextRecursively()).isEqualTo(unknown);
        UI.getCurrent().navigate("patients/-1");
        assertThat(getCurrentView().getElement().getTextRecursively()).isEqualTo(unknown);
        UI.getCurrent().navigate("patients/" + number + "/sessions");
        assertThat(getCurrentView().getElement().getTextRecursively()).isEqualTo(unknown);
    }

    private void openChartOf(String name) {
        stories.tell(clinic, therapist);
        open("show=all");
        record = row(name).record().value();
        UI.getCurrent().navigate("patients/" + record);
        assertThat(find(H1.class).single().getText()).isEqualTo(name + " Example");
    }
}
