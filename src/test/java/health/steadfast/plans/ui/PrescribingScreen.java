package health.steadfast.plans.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.library.Catalogue;
import health.steadfast.library.Exercise;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanDraft;
import health.steadfast.plans.PlanRoutes;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The prescribing screen of a fresh patient, as a therapist of the care team works with it. */
@SpringBootTest
abstract class PrescribingScreen extends SpringBrowserlessTest implements Locators {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    CaseloadService caseload;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    Catalogue catalogue;

    TestClinic clinic;
    SignedInMember ines;
    PatientId patient;
    LocalDate today;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        patient = clinic.patientOf(ines, "Ada");
        SignedIn.as(ines);
        today = drafts.open(patient).today();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    void openDraft() {
        navigate(PlanRoutes.draftOf(caseload.card(patient).record()), PlanDraftView.class);
    }

    void put(String slug) {
        var list = findVirtualList(Exercise.class);
        for (var i = 0; i < list.size(); i++) {
            if (list.getItem(i).slug().value().equals(slug)) {
                list.invokeLitRendererFunction(i, "put");
                return;
            }
        }
        throw new AssertionError("not in the catalogue beside the draft: " + slug);
    }

    boolean catalogueShows(String slug) {
        var list = findVirtualList(Exercise.class);
        for (var i = 0; i < list.size(); i++) {
            if (list.getItem(i).slug().value().equals(slug)) {
                return true;
            }
        }
        return false;
    }

    IntegerField number(String slug, String label) {
        return findIntegerField().inside(row(slug)).withAriaLabel(label).component();
    }

    void reason(String words) {
        findTextField().withId("reason").setValue(words);
    }

    Component row(String slug) {
        return find(Div.class)
                .withAttribute("role", "group")
                .withAttribute("aria-label", name(slug))
                .single();
    }

    boolean rowExists(String slug) {
        return find(Div.class)
                .withAttribute("role", "group")
                .withAttribute("aria-label", name(slug))
                .exists();
    }

    String name(String slug) {
        return catalogue.text(new ExerciseSlug(slug), Locale.ENGLISH).name();
    }

    DraftItem only() {
        return drafts.open(patient).draft().items().getFirst();
    }

    String problem() {
        return find(Paragraph.class).withId("publish-problem").single().getText();
    }

    String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    int publish(String slug) {
        PlanDraft draft = drafts.open(patient).draft();
        var item = UsualItem.of(catalogue.get(new ExerciseSlug(slug)), caseload.card(patient));
        return plans.publish(patient, drafts.save(patient, draft.add(item)).version(), "A change", today);
    }

    SignedInMember onTheTeam() {
        var karim = clinic.occupationalTherapist();
        clinics.run(
                "insert into steadfast.care_team_member (clinic_id, patient_id, person_id, lead, since) values (?, ?, ?, false, ?)",
                clinic.id().value(),
                patient.value(),
                karim.person().value(),
                today.minusDays(9));
        return karim;
    }
}
