package health.steadfast.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.QueryParameters;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.caseload.Discharge;
import health.steadfast.caseload.DischargeReason;
import health.steadfast.caseload.EpisodeService;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.HandoutService;
import health.steadfast.training.TrainingRoutes;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PrintingThePlanTest extends SpringBrowserlessTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    CaseloadService caseload;

    @Autowired
    EpisodeService episodes;

    @Autowired
    HandoutService handouts;

    @Autowired
    Clock clock;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;

    @BeforeEach
    void aPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        var plan = plans.planBy(therapist, patient, LocalDate.now(clock).minusWeeks(3));
        plan.item("stand-feet-together", TestSchedule.timesAWeek(3));
        plan.item("seated-march", TestSchedule.daily());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theTherapistPrintsPicturesStepsAndDosesInEitherLanguage() {
        SignedIn.as(therapist);
        var address = TrainingRoutes.handoutOf(caseload.card(patient).record());
        navigate(address, HandoutView.class);

        assertThat(page()).contains("Exercise plan for Ada Example", "any 3 days a week", "Stop at once and call 112");
        assertThat(find(OrderedList.class).all()).hasSize(2);
        assertThat(find(Image.class).all()).hasSize(2);
        var other = find(Anchor.class).withId("other-language").single();
        assertThat(other.getText()).isEqualTo("Auf Deutsch");

        assertThat(other.getHref()).isEqualTo(address + "?language=de");
        UI.getCurrent().navigate(address, QueryParameters.of("language", "de"));
        roundTrip();
        assertThat(page()).contains("Übungsplan für Ada Example", "Sofort aufhören und 112 anrufen");
    }

    @Test
    void thePatientPrintsItAlsoAfterTheTreatmentAndThePlanHaveEnded() {
        SignedIn.as(therapist, () -> {
            var until = LocalDate.now(clock).plusDays(30);
            episodes.discharge(patient, new Discharge(DischargeReason.GOAL_REACHED, null, until));
            return true;
        });
        clinics.run(
                "update steadfast.plan set state = 'ENDED', ended_on = ? where patient_id = ?",
                LocalDate.now(clock).minusDays(2),
                patient.value());
        SignedIn.as(account);

        navigate(TrainingRoutes.MY_HANDOUT, MyHandoutView.class);

        assertThat(page()).contains("Last plan, from", "Exercise plan for Ada Example");
        assertThat(find(OrderedList.class).all()).hasSize(2);
    }

    @Test
    void whoeverPrintsForAPatientIsWrittenDownAndStrangersFindNothing() {
        var record = SignedIn.as(therapist, () -> caseload.card(patient)).record();
        SignedIn.as(therapist, () -> handouts.of(record));

        assertThat(clinics.count(
                        "steadfast.audit_entry where patient_id = '%s' and detail = 'handout'".formatted(patient)))
                .isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(clinic.therapist(), () -> handouts.of(record)));
    }

    @Test
    void whatTheClinicWroteInTheOtherLanguageOnlySaysSoInThePlanAndOnPaper() {
        clinics.run(
                """
                insert into steadfast.own_exercise (clinic_id, slug, domain, position, fall_risk, sets, repetitions, rest_seconds,
                    per_side, times_per_week, support, asks, equipment, safety, contraindications, warnings, excluded_with,
                    aids_permitted, building_blocks, symptoms, muscles, name_de, steps_de, made_by, made_at, changed_by, changed_at)
                values (?, 'own-handtuch1', 'strength', 'sitting', 'LOW', 2, 8, 30, false, 3, 'NONE', 'NONE', '{}', '{}', '{}', '{}',
                    '{}', '{}', '{strength}', '{}', '{}', 'Tisch abwischen', '{Tuch nehmen,Wischen}', ?, now(), ?, now())
                """,
                clinic.id().value(),
                therapist.person().value(),
                therapist.person().value());
        clinics.run("""
                update steadfast.version_item set exercise_slug = 'own-handtuch1'
                where exercise_slug = 'seated-march' and clinic_id = ?
                """, clinic.id().value());
        SignedIn.as(account);

        navigate(TrainingRoutes.MY_PLAN, MyPlanView.class);
        assertThat(page()).contains("Tisch abwischen", "The clinic wrote this exercise in German only.");
        navigate(TrainingRoutes.MY_HANDOUT, MyHandoutView.class);
        assertThat(page()).contains("Tisch abwischen", "The clinic wrote this exercise in German only.");
        assertThat(find(OrderedList.class).all())
                .extracting(list -> list.getElement().getAttribute("lang"))
                .containsExactlyInAnyOrder("en", "de");
    }

    @Test
    void withoutAPlanThePaperSaysSo() {
        var other = clinic.patientOf(therapist, "Bea");
        SignedIn.as(clinic.account(other));

        navigate(TrainingRoutes.MY_HANDOUT, MyHandoutView.class);

        assertThat(page()).contains("There is no plan.");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
