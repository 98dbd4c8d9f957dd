package health.steadfast.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.caseload.HandOverService;
import health.steadfast.caseload.PersonalPart;
import health.steadfast.caseload.ProfileService;
import health.steadfast.shared.PatientId;
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
class EndingATreatmentThroughTheViewTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    CaseloadService caseload;

    @Autowired
    EpisodeService episodes;

    @Autowired
    ProfileService profiles;

    @Autowired
    HandOverService handOvers;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private String record;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        SignedIn.as(therapist);
        record = "patients/" + caseload.card(patient).record();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aTreatmentEndsWithAReasonAndIsFoundAgain() {
        navigate(record + "/record", RecordView.class);
        assertThat(find(Anchor.class).withId("final-measures").single().getHref())
                .endsWith("/measures");
        press("discharge");
        press("end-treatment");
        assertThat(reason().isInvalid()).isTrue();
        reason().setValue(DischargeReason.GOAL_REACHED);
        press("end-treatment");
        assertThat(find(TextArea.class).withId("discharge-result").single().isInvalid())
                .isTrue();
        result("6MWT 410 m on 20 Nov (370 m), climbs stairs without a rail");
        press("end-treatment");

        assertThat(text("treatment")).contains("Not in treatment", "Goals reached", "6MWT 410 m");
        assertThat(find(Anchor.class).withId("handout").single().getHref()).isEqualTo(record + "/handout.pdf");
        assertThat(find(com.vaadin.flow.component.html.Header.class)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Not in treatment");
        UI.getCurrent().navigate("caseload/former");
        roundTrip();
        assertThat(test(find(Grid.class).withId("former").single()).size()).isEqualTo(1);
        navigate(record + "/record", RecordView.class);
        press("reopen");
        assertThat(episodes.of(patient).isActive()).isTrue();
    }

    @Test
    void anAccessThatEndsYesterdaySaysSoAtItsField() {
        navigate(record + "/record", RecordView.class);
        press("discharge");
        reason().setValue(DischargeReason.OTHER);
        result("As before");
        find(DatePicker.class).withId("access-until").single().setValue(LocalDate.of(2020, 1, 1));

        press("end-treatment");

        assertThat(find(DatePicker.class).withId("access-until").single().getErrorMessage())
                .contains("between today");
        assertThat(episodes.of(patient).isActive()).isTrue();
    }

    @Test
    void aFormerPatientReadsWhomToCallWhereverSheGoes() {
        profiles.save(patient, new PersonalPart.Contacts(null, null, "Dr. Brandt", "030 555 77 10", null, null), 0);
        navigate(record + "/record", RecordView.class);
        press("discharge");
        reason().setValue(DischargeReason.GOAL_REACHED);
        result("Walks to the market");
        press("end-treatment");

        SignedIn.as(clinic.account(patient));
        for (var path : new String[] {"today", "fall", "worse", "contact", "help"}) {
            UI.getCurrent().navigate(path);
            roundTrip();
            assertThat(find(Main.class).single().getElement().getTextRecursively())
                    .as(path)
                    .contains("Nobody reads reports here any more.", "112", "Dr. Brandt: 030 555 77 10");
        }
        press("open-plan");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("my-plan");
    }

    @Test
    void anOpenChartClosesOnceItsPatientIsHandedOver() {
        var mara = clinic.therapist();
        navigate(record, ChartView.class);
        poll();
        assertThat(getCurrentView()).isInstanceOf(ChartView.class);

        var asked = handOvers.ask(therapist.person(), mara.person(), Set.of(patient));
        SignedIn.as(mara, () -> {
            handOvers.accept(asked);
            return true;
        });
        SignedIn.as(therapist);
        poll();

        assertThat((Component) getCurrentView()).isInstanceOf(CaseloadView.class);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String text(String id) {
        return find(Div.class).withId(id).single().getElement().getTextRecursively();
    }

    private void result(String text) {
        find(TextArea.class).withId("discharge-result").single().setValue(text);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<DischargeReason> reason() {
        return (RadioButtonGroup<DischargeReason>)
                find(RadioButtonGroup.class).withId("discharge-reason").single();
    }
}
