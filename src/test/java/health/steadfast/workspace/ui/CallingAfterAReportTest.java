package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.Ids;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.ui.Chips;
import health.steadfast.shared.ui.DateInput;
import health.steadfast.shared.ui.Segments;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.CallDecision;
import health.steadfast.training.FallKind;
import health.steadfast.training.MyReports;
import health.steadfast.training.SymptomKind;
import health.steadfast.workspace.ChartService;
import health.steadfast.workspace.Reason.Kind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The call sheet after a fall and after something new or worse, and the contacts on the chart. */
class CallingAfterAReportTest extends CaseloadScreen {

    @Autowired
    MyReports reports;

    @Autowired
    ChartService charts;

    private PatientId patient;
    private SignedInMember account;

    @BeforeEach
    void aPatientWithAPlan() {
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        var plan = plans.planBy(therapist, patient, today.minusDays(3));
        plan.item("walk-sideways", TestSchedule.daily());
        plan.item("stand-hip-width", TestSchedule.daily());
    }

    @Test
    void nobodyAnsweredKeepsThePatientOnTop() {
        fell();
        open("");
        select("Ada");
        test(button("review-fall")).click();

        test(button("no-answer")).click();

        open("");
        assertThat(row("Ada").reasons()).extracting(it -> it.kind()).startsWith(Kind.FALL, Kind.NO_ANSWER);
        select("Ada");
        assertThat(panel().getElement().getTextRecursively()).contains("Called, no answer, again");
        assertThat(nextThings().getFirst()).contains("Call about the fall");
    }

    @Test
    void aSecondClickNotesNothingTwice() {
        fell();
        openSheet();
        var noAnswer = button("no-answer");
        assertThat(noAnswer.isDisableOnClick()).isTrue();
        ComponentUtil.fireEvent(noAnswer, new ClickEvent<>(noAnswer));
        ComponentUtil.fireEvent(noAnswer, new ClickEvent<>(noAnswer));
        assertThat(clinics.count("steadfast.contact where patient_id = '%s'".formatted(patient)))
                .isEqualTo(1);

        UI.getCurrent().navigate("patients/" + record() + "/contacts");
        test(button("note-contact")).click();
        find(IntegerField.class).withId("contact-minutes").single().setValue(14);
        var save = button("save-contact");
        assertThat(save.isDisableOnClick()).isTrue();
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        assertThat(clinics.count("steadfast.contact where patient_id = '%s'".formatted(patient)))
                .isEqualTo(2);
    }

    @Test
    void escapeClosesNoSheetWithANote() {
        fell();
        openSheet();
        find(TextArea.class).withId("call-note").single().setValue("Parks the rollator behind her.");
        var sheet = find(CallSheetDialog.class).single();

        ComponentUtil.fireEvent(sheet, new Dialog.DialogCloseActionEvent(sheet, true));

        assertThat(sheet.isOpened()).isTrue();
        assertThat(sheet.getElement().getTextRecursively()).contains("Something is entered");
    }

    @Test
    void aCorrectedContactKeepsItsPlaceBeforeTheOneThatReachedThePatient() {
        var vain = contact(false, "3 hours", null);
        contact(true, "2 hours", null);
        contact(false, "1 hour", vain);
        fell();

        open("");

        assertThat(row("Ada").reasons())
                .extracting(it -> it.kind())
                .contains(Kind.FALL)
                .doesNotContain(Kind.NO_ANSWER);
    }

    private UUID contact(boolean answered, String ago, @Nullable UUID corrects) {
        var id = Ids.next();
        clinics.run(
                """
                insert into steadfast.contact (contact_id, clinic_id, patient_id, kind, held_on, minutes, answered, next_on,
                    written_by, written_at, corrects, first_id)
                values (?, ?, ?, 'CALL', ?, ?, ?, ?, ?, now() - cast(? as interval), ?, ?)
                """,
                id,
                clinic.id().value(),
                patient.value(),
                today,
                answered ? 5 : 0,
                answered,
                answered ? null : today.plusDays(1),
                therapist.person().value(),
                ago,
                corrects,
                corrects == null ? id : corrects);
        return id;
    }

    @Test
    void redFlagsAndRestsFollowTheAnswersAtOnce() {
        fell();
        openSheet();
        assertThat(rests()).contains("Walk sideways", "instead: ").doesNotContain("Stand hip-width apartrests");

        segments("call-head").setValue("YES");
        segments("call-thinner").setValue("NOT_SURE");
        segments("call-down_for").setValue("LONGER");
        chips("call-injuries").setValue(Set.of("BRUISE"));

        var said = find(CallFlags.class).single().getElement().getTextRecursively();
        assertThat(said)
                .contains("Head hit with a blood thinner: emergency call now", "Longer than an hour on the floor");
        assertThat(rests()).doesNotContain("instead: ").doesNotContain("goes on");
    }

    @Test
    void withoutADecisionOrANextContactNothingIsSavedAndNothingLost() {
        fell();
        openSheet();
        find(TextArea.class).withId("call-note").single().setValue("Parks the rollator behind her.");

        test(button("save-call")).click();
        assertThat(decision().isInvalid()).isTrue();
        decision().setValue(CallDecision.STEP_DOWN);
        test(button("save-call")).click();
        assertThat(next().isInvalid()).isTrue();
        find(IntegerField.class).withId("call-minutes").single().setValue(900);
        next().setValue(2);
        test(button("save-call")).click();
        assertThat(find(IntegerField.class).withId("call-minutes").single().isInvalid())
                .isTrue();
        find(IntegerField.class).withId("call-minutes").single().setValue(9);
        test(button("save-call")).click();

        assertThat(clinics.count("steadfast.contact where patient_id = '%s' and minutes = 9 and next_on = date '%s' "
                                .formatted(patient, today.plusDays(2))
                        + "and note = 'Parks the rollator behind her.'"))
                .isEqualTo(1);
        assertThat(clinics.count("steadfast.fall_report where reviewed_by = '%s'".formatted(therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void aReportThatChangedMeanwhileIsShownAnewAndWhatWasEnteredStays() {
        var report = fell();
        openSheet();
        decision().setValue(CallDecision.REST_UNTIL_SEEN);
        next().setValue(0);
        SignedIn.as(account, () -> {
            reports.describe(report, "In the hall");
            return report;
        });
        SignedIn.as(therapist);

        test(button("save-call")).click();

        assertThat(find(CallSheetDialog.class).single().getElement().getTextRecursively())
                .contains("The report has changed meanwhile");
        assertThat(decision().getValue()).isEqualTo(CallDecision.REST_UNTIL_SEEN);
        test(button("save-call")).click();
        assertThat(clinics.count("steadfast.fall_report where reviewed_by = '%s'".formatted(therapist.person())))
                .isEqualTo(1);
    }

    @Test
    void twoWhoCallAtOnceAreToldAndNothingIsLost() {
        var report = fell();
        openSheet();
        decision().setValue(CallDecision.STEP_DOWN);
        next().setValue(7);
        clinics.run(
                "update steadfast.fall_report set reviewed_at = now(), reviewed_by = ?, version = version + 1 where fall_report_id = ?",
                therapist.person().value(),
                report);

        test(button("save-call")).click();

        assertThat(find(CallSheetDialog.class).single().getElement().getTextRecursively())
                .contains("Somebody has closed this report meanwhile");
        assertThat(decision().getValue()).isEqualTo(CallDecision.STEP_DOWN);
    }

    @Test
    void aPossibleRelapseLeadsToANoteToTheNeurologist() {
        worse();
        var record = record();
        UI.getCurrent().navigate("patients/" + record);
        test(find(Button.class).withClassName("review-fall").single()).click();
        segments("call-since").setValue("TO_A_WEEK");
        chips("call-what").setValue(Set.of("VISION"));
        decision().setValue(CallDecision.NEUROLOGIST);
        next().setValue(2);

        test(button("save-call")).click();

        assertThat(getCurrentView()).isInstanceOf(NeurologistNoteView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Note to the neurologist", "Ada Example", "1 to 7 days", "Vision")
                .contains("new or worse for more than a day");
    }

    @Test
    void aContactIsNotedAndCorrectedAndBothStayReadable() {
        UI.getCurrent().navigate("patients/" + record() + "/contacts");
        test(button("note-contact")).click();
        test(button("save-contact")).click();
        assertThat(find(IntegerField.class).withId("contact-minutes").single().isInvalid())
                .isTrue();
        find(IntegerField.class).withId("contact-minutes").single().setValue(14);
        find(DateInput.class).withId("contact-on").single().setValue(today.plusDays(1));
        test(button("save-contact")).click();
        assertThat(find(DateInput.class).withId("contact-on").single().isInvalid())
                .isTrue();
        find(DateInput.class).withId("contact-on").single().setValue(today);
        test(button("save-contact")).click();

        test(find(Button.class).withClassName("correct-contact").single()).click();
        find(IntegerField.class).withId("contact-minutes").single().setValue(41);
        test(button("save-contact")).click();

        assertThat(find(ContactsCard.class).single().getElement().getTextRecursively())
                .contains("41 minutes", "Before the correction: Call", "14 minutes");
        assertThat(clinics.count("steadfast.contact where patient_id = '%s'".formatted(patient)))
                .isEqualTo(2);
        UI.getCurrent().navigate("patients/" + record() + "/reviews");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("1 contact this calendar month, 41 minutes");
    }

    @Test
    void anAgreedCallIsAReasonOnItsDay() {
        clinics.run(
                """
                insert into steadfast.contact (contact_id, clinic_id, patient_id, kind, held_on, minutes, answered, next_on,
                    written_by, written_at, first_id)
                select id, ?, ?, 'CALL', ?, 5, true, ?, ?, now(), id from gen_random_uuid() as id
                """,
                clinic.id().value(),
                patient.value(),
                today.minusDays(2),
                today,
                therapist.person().value());
        open("show=calls");

        assertThat(names()).containsExactly("Ada");
        select("Ada");
        test(button("note-contact")).click();
        assertThat(getCurrentView()).isInstanceOf(ContactsView.class);
    }

    @Test
    void thePageOfContactsIsReadInFiveStatements() {
        var record = new RecordNumber(record());

        assertThat(Statements.of(() -> charts.contacts(record))).hasSize(5);
    }

    private UUID fell() {
        var report = UUID.randomUUID();
        SignedIn.as(account, () -> {
            reports.reportFall(report, FallKind.FALL);
            return report;
        });
        SignedIn.as(therapist);
        return report;
    }

    private void worse() {
        SignedIn.as(account, () -> {
            reports.reportWorse(UUID.randomUUID(), SymptomKind.OVER_A_DAY);
            return patient;
        });
        SignedIn.as(therapist);
    }

    private void openSheet() {
        UI.getCurrent().navigate("patients/" + record() + "/contacts");
        test(find(Button.class).withClassName("review-fall").single()).click();
    }

    private String record() {
        return clinics.value("select record_number from steadfast.patient where patient_id = ?", patient.value());
    }

    private String rests() {
        return find(CallRests.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Segments<String> segments(String id) {
        return find(Segments.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Chips<String> chips(String id) {
        return find(Chips.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Segments<CallDecision> decision() {
        return find(Segments.class).withId("call-decision").single();
    }

    @SuppressWarnings("unchecked")
    private Segments<Integer> next() {
        return find(Segments.class).withId("call-next").single();
    }
}
