package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.ErrorState;
import health.steadfast.shared.ui.Segments;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.CallDecision;
import health.steadfast.training.RestDecision;
import health.steadfast.workspace.Reason.Kind;
import health.steadfast.workspace.RosterRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkingThroughTheCaseloadTest extends CaseloadScreen {

    @Autowired
    DataSource pool;

    @Test
    void aRowOpensThePanelAndStandsInTheAddress() {
        stories.tell(clinic, therapist);
        open("");

        select("Dorte");

        assertThat(panel().getElement().getTextRecursively()).contains("Dorte Example", "Falls, 30 / 90 days");
        assertThat(addresses()).contains("patient=" + row("Dorte").record());

        test(button("close-panel")).click();

        assertThat(hasPanel()).isFalse();
        assertThat(grid().asSingleSelect().isEmpty()).isTrue();
    }

    @Test
    void theAddressBringsThePatientBack() {
        stories.tell(clinic, therapist);
        open("show=all");
        var record = row("Jonas").record();

        open("show=all&patient=" + record);

        assertThat(panel().getElement().getTextRecursively()).contains("Jonas Example");
        assertThat(grid().asSingleSelect().getValue().record()).isEqualTo(record);
    }

    @Test
    void whoComesBackFromTheChartFindsTheListAsItWasLeft() {
        stories.tell(clinic, therapist);
        open("show=all&sort=name");
        select("Jonas");
        var record = row("Jonas").record();
        UI.getCurrent().navigate("patients/" + record);

        test(button("back")).click();

        var here = UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
        assertThat(here.getQueryString()).contains("show=all", "sort=name", "patient=" + record);
        assertThat(grid().asSingleSelect().getValue().record()).isEqualTo(record);
    }

    @Test
    void thePaperHoldsEveryRowOfTheListWithDateAndClinic() {
        stories.tell(clinic, therapist);
        open("show=all&sort=name");
        var everybody = rows().size();

        UI.getCurrent().navigate("caseload/print", QueryParameters.fromString("show=all&sort=name"));

        var paper = getCurrentView().getElement().getTextRecursively();
        assertThat(find(NativeTableRow.class).all()).hasSize(everybody + 1);
        assertThat(paper)
                .contains("All: " + everybody + " patients, as of", "Jonas Example", "Reported by the patient")
                .contains(therapist.displayName());
        UI.getCurrent().navigate("caseload/print", QueryParameters.fromString("show=messages"));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Nobody is on this list today.");
    }

    @Test
    void somebodyElsesPatientInTheAddressShowsNothing() {
        var elsewhere = clinics.clinic();
        var foreign = elsewhere.patientOf(elsewhere.therapist(), "Cleo");
        clinics.run("update steadfast.patient set record_number = '99-1234' where patient_id = ?", foreign.value());
        clinic.patientOf(therapist, "Ada");

        open("show=all&patient=99-1234");

        assertThat(hasPanel()).isFalse();
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void openingThePanelIsWrittenDown() {
        var patient = clinic.patientOf(therapist, "Ada");
        open("show=all");

        select("Ada");

        assertThat(clinics.count("steadfast.audit_entry where action = 'RECORD_OPENED' and patient_id = '%s'"
                        .formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void keysMoveOpenAndClose() {
        stories.tell(clinic, therapist);
        open("show=all&sort=name");

        press("j");
        assertThat(chosen()).isEqualTo("Ada");
        press("j");
        assertThat(chosen()).isEqualTo("Bram");
        press("k");
        press("k");
        assertThat(chosen()).isEqualTo("Ada");
        press("Escape");
        assertThat(hasPanel()).isFalse();
        press("Enter");
        assertThat(getCurrentView()).isInstanceOf(CaseloadView.class);
        press("j");
        var record = grid().asSingleSelect().getValue().record();
        press("Enter");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("patients/" + record);
    }

    @Test
    void aSignedReviewIsNotDueAnyMore() {
        stories.tell(clinic, therapist);
        open("show=review-due");
        select("Bram");

        test(button("start-review")).click();
        test(find(TextArea.class).withId("review-note").single()).setValue("Steady, goes on.");
        test(button("sign-review")).click();
        open("show=review-due");

        assertThat(names()).doesNotContain("Bram");
        assertThat(clinics.count("steadfast.review where signed_by = '%s' and minutes = 1 and next_on = date '%s'"
                        .formatted(therapist.person(), today.plusWeeks(6))))
                .isEqualTo(1);
    }

    @Test
    void aFallIsReviewedWithADecisionForWhatRests() {
        var patient = clinic.patientOf(therapist, "Ada");
        var item = plans.planBy(therapist, patient, today.minusDays(3)).item("stand-tandem", TestSchedule.daily());
        var fall = logs.fall(therapist, patient, "FALL", "NONE", today);
        clinics.run("""
                insert into steadfast.rest (rest_id, clinic_id, patient_id, item_id, exercise_slug, fall_report_id, since)
                values (gen_random_uuid(), ?, ?, ?, 'stand-tandem', ?, now())
                """, clinic.id().value(), patient.value(), item.value(), fall);
        open("");
        select("Ada");
        assertThat(nextThings().getFirst()).contains("Look at the fall", "no injury");

        test(button("review-fall")).click();
        choose("call-decision", CallDecision.RELEASE);
        choose("call-next", 0);
        test(button("save-call")).click();
        var seen = find(DateInput.class).withId("seen-done-on").single();
        assertThat(seen.isInvalid()).isTrue();
        seen.setValue(today);
        test(button("save-call")).click();

        assertThat(clinics.count("steadfast.fall_report where reviewed_by = '%s'".formatted(therapist.person())))
                .isEqualTo(1);
        assertThat(clinics.count(
                        "steadfast.rest where patient_id = '%s' and released_at is not null".formatted(patient)))
                .isEqualTo(1);
        open("show=all");
        assertThat(row("Ada").has(Kind.FALL)).isFalse();
    }

    @Test
    void whatRestsAfterTheReviewCanBeReleasedLater() {
        var patient = clinic.patientOf(therapist, "Ada");
        var item = plans.planBy(therapist, patient, today.minusDays(3)).item("stand-tandem", TestSchedule.daily());
        var fall = logs.fall(therapist, patient, "FALL", "NONE", today);
        clinics.run("""
                insert into steadfast.rest (rest_id, clinic_id, patient_id, item_id, exercise_slug, fall_report_id, since)
                values (gen_random_uuid(), ?, ?, ?, 'stand-tandem', ?, now())
                """, clinic.id().value(), patient.value(), item.value(), fall);
        clinics.run(
                "update steadfast.fall_report set reviewed_at = now(), reviewed_by = ? where fall_report_id = ?",
                therapist.person().value(),
                fall);
        open("");
        select("Ada");

        test(button("decide-rests")).click();
        @SuppressWarnings("unchecked")
        Segments<RestDecision> decision = find(Segments.class).single();
        decision.setValue(RestDecision.RELEASE);
        test(button("save-decision")).click();
        var seenDone = find(DateInput.class).withId("seen-done-on").single();
        assertThat(seenDone.isInvalid()).isTrue();
        assertThat(clinics.count("steadfast.rest where patient_id = '%s' and released_at is null".formatted(patient)))
                .isEqualTo(1);
        seenDone.setValue(today);
        test(button("save-decision")).click();

        assertThat(clinics.count("steadfast.rest where patient_id = '%s' and released_at is null".formatted(patient)))
                .isZero();
        assertThat(clinics.count(
                        "steadfast.release where patient_id = '%s' and exercise_slug = 'stand-tandem' and seen_done_on = '%s'"
                                .formatted(patient, today)))
                .isEqualTo(1);
    }

    @Test
    void aHandedOverPatientLeavesThePanelAtTheNextLook() {
        var patient = clinic.patientOf(therapist, "Ada");
        clinic.patientOf(therapist, "Bea");
        open("show=all");
        clinics.run(
                "update steadfast.care_team_member set until = ? where patient_id = ?",
                today.minusDays(2),
                patient.value());

        select("Ada");

        assertThat(hasPanel()).isFalse();
        assertThat(names()).containsExactly("Bea");
    }

    @Test
    void whenTheDatabaseDoesNotAnswerThePlaceSaysSoAndTryingAgainHelps() throws SQLException {
        clinic.patientOf(therapist, "Ada");
        open("show=all");
        var taken = takeEveryConnection();
        try {
            poll();
            assertThat(find(ErrorState.class).exists()).isTrue();
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }

        test(button("retry")).click();

        assertThat(find(ErrorState.class).exists()).isFalse();
        assertThat(names()).containsExactly("Ada");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String id, T value) {
        Segments<T> choice = find(Segments.class).withId(id).single();
        choice.setValue(value);
    }

    private List<Connection> takeEveryConnection() {
        List<Connection> taken = new ArrayList<>();
        while (true) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLException e) {
                return taken;
            }
        }
    }

    private String chosen() {
        RosterRow row = grid().asSingleSelect().getValue();
        return row == null ? "" : row.givenName();
    }
}
