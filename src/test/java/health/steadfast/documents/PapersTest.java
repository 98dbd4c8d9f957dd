package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class PapersTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 2);

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    Papers papers;

    @Autowired
    MyPapers mine;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        clinics.run(
                "update steadfast.clinic set phone = '030 555 01 42' where clinic_id = ?",
                clinic.id().value());
        var plan = plans.planBy(therapist, patient, SINCE);
        for (var slug :
                List.of("stand-one-leg", "walk-sideways", "post-coins", "seated-march", "stand-feet-together")) {
            plan.item(slug, TestSchedule.timesAWeek(5));
        }
        SignedIn.as(therapist);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theHandoutCanBeReadByEverybody(String language) throws Exception {
        speaks(language);

        var look = new PdfLook(papers.handout(patient).pdf());

        look.keep("handout-" + language);
        assertThat(look.complaints()).isEmpty();
        assertThat(look.language()).isEqualTo(language);
        assertThat(look.title()).contains("Ada");
        assertThat(look.bookmarks()).hasSize(7);
        assertThat(look.alternatives())
                .hasSize(5)
                .allSatisfy(alt -> assertThat(alt).hasSizeGreaterThan(20));
        assertThat(look.bringsItsFonts()).isTrue();
        assertThat(look.isWithoutColour()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theWeekSheetCanBeReadByEverybody(String language) throws Exception {
        speaks(language);

        var look = new PdfLook(papers.weekSheet(patient, null).pdf());

        look.keep("week-sheet-" + language);
        assertThat(look.complaints()).isEmpty();
        assertThat(look.language()).isEqualTo(language);
        assertThat(look.pages()).isEqualTo(2);
        assertThat(look.alternatives())
                .hasSize(5)
                .allSatisfy(alt -> assertThat(alt).hasSizeGreaterThan(20));
        assertThat(look.isWithoutColour()).isTrue();
    }

    @Test
    void theHandoutSaysSupportHelperSideAndDoseInOrder() throws Exception {
        var text = new PdfLook(papers.handout(patient).pdf()).text();

        assertThat(text)
                .containsSubsequence(
                        "Your exercises,",
                        "exercise 1",
                        "Call 112",
                        "1 Stand on one leg",
                        "3 × 10 seconds, each side",
                        "Both hands on the worktop.",
                        "First one leg, then the other.",
                        "Hold the worktop with both hands.",
                        "Safe:",
                        "Nobody next to you today?",
                        "2 Walk sideways");
        assertThat(text)
                .contains(
                        "030 555 01 42",
                        "Ines Vogt",
                        "only the sitting and lying exercises",
                        "Nobody next to you today?");
    }

    @Test
    void theGermanSheetIsGermanThroughoutWhoeverPrintsIt() throws Exception {
        speaks("de");

        var text = new PdfLook(
                        papers.weekSheet(patient, LocalDate.of(2026, 11, 25)).pdf())
                .text();

        assertThat(text)
                .contains("Meine Woche", "23. bis 29. November 2026", "an 5 beliebigen Tagen", "Gestürzt")
                .doesNotContain("week", "Done");
    }

    /** Cut through their middle a row has twelve boxes and two rings; between them a line may cut next to nothing. */
    @Test
    void everyBoxIsAtLeastTwelveMillimetresWide() throws Exception {
        var look = new PdfLook(papers.weekSheet(patient, null).pdf());

        assertThat(look.widestRowOfBoxes(0))
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(width -> assertThat(width).isBetween(12.0, 13.5));
    }

    @Test
    void whoHasNoPlanHasNoPaper() {
        var other = clinic.patientOf(therapist, "Bea");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.handout(other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.weekSheet(other, null));
    }

    @Test
    void aPatientPrintsTheOwnPlanAndPrintingByStaffIsWrittenDown() {
        papers.handout(patient);
        var own = SignedIn.as(clinic.account(patient), mine::handout);

        assertThat(own.fileName()).matches("handout-[0-9-]+\\.pdf");
        assertThat(clinics.count(
                        "steadfast.audit_entry where action = 'PLAN_PRINTED' and patient_id = '%s'".formatted(patient)))
                .isEqualTo(1);
    }

    private void speaks(String language) {
        clinics.run("update steadfast.patient set language = ? where patient_id = ?", language, patient.value());
    }
}
