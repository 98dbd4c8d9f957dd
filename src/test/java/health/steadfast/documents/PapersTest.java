package health.steadfast.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.FallKind;
import health.steadfast.training.MyReports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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

    @Autowired
    MyReports reports;

    private TestClinic clinic;
    private SignedInMember therapist;
    private PatientId patient;
    private TestPlan plan;

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        clinics.run(
                "update steadfast.clinic set phone = '030 555 01 42' where clinic_id = ?",
                clinic.id().value());
        plan = plans.planBy(therapist, patient, SINCE);
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

    @Test
    void aLongPlanInLongWordsStaysReadable() throws Exception {
        speaks("de");
        for (var slug : List.of(
                "snack-pump-your-feet",
                "walk-thirty-with-faster-parts",
                "walk-fifteen-steady",
                "belly-breathing-lying",
                "sit-tall-hands-free",
                "bridge-two-legs",
                "heel-lifts-one-leg-down")) {
            plan.item(slug, TestSchedule.daily());
        }

        var handout = new PdfLook(papers.handout(patient).pdf());
        var sheet = new PdfLook(papers.weekSheet(patient, null).pdf());

        handout.keep("handout-long");
        sheet.keep("week-sheet-long");
        assertThat(handout.complaints()).isEmpty();
        assertThat(sheet.complaints()).isEmpty();
        assertThat(handout.alternatives()).hasSize(12);
        assertThat(sheet.pages()).isEqualTo(3);
        assertThat(sheet.widestRowOfBoxes(0))
                .allSatisfy(width -> assertThat(width).isBetween(12.0, 13.5));
    }

    @Test
    void theFiguresShowThePatientsOwnAidsAndTheSideThatWasPrescribed() throws Exception {
        plan.item("sit-tall-hands-free", TestSchedule.daily());
        var usual = new PdfLook(papers.handout(patient).pdf());
        var usualSheet = new PdfLook(papers.weekSheet(patient, null).pdf());
        assertThat(new PdfLook(papers.handout(patient).pdf()).looksLike(usual)).isTrue();

        clinics.run("update steadfast.patient set aids = '{wheelchair}' where patient_id = ?", patient.value());
        var seated = new PdfLook(papers.handout(patient).pdf());
        seated.keep("handout-wheelchair");
        assertThat(seated.looksLike(usual)).isFalse();
        assertThat(seated.text()).isEqualTo(usual.text());
        assertThat(seated.alternatives().getLast()).contains("wheelchair");
        assertThat(new PdfLook(papers.weekSheet(patient, null).pdf()).looksLike(usualSheet))
                .isFalse();

        clinics.run(
                "update steadfast.version_item set side = 'LEFT' where exercise_slug = 'stand-one-leg' and clinic_id = ?",
                clinic.id().value());
        var left = new PdfLook(papers.handout(patient).pdf());
        left.keep("handout-left");
        assertThat(left.looksLike(seated)).isFalse();
        assertThat(left.text()).contains("left leg");
    }

    @Test
    void whatTheClinicWroteInTheOtherLanguageOnlySaysSo() throws Exception {
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

        var look = new PdfLook(papers.handout(patient).pdf());

        assertThat(look.text())
                .containsSubsequence(
                        "Tisch abwischen", "The clinic wrote this exercise in German only.", "Tuch nehmen", "Wischen");
        assertThat(look.complaints()).isEmpty();
        assertThat(look.alternatives()).hasSize(4);
    }

    @Test
    void aChoiceNamesTheOtherExercisesAndTheTherapistsWordsStandBelow() throws Exception {
        clinics.run("""
                update steadfast.version_item set choose = 1, choices = 2, note = 'Slowly, Ada: "quality" first & <no> hurry.'
                where exercise_slug = 'seated-march' and clinic_id = ?
                """, clinic.id().value());
        clinics.run("""
                insert into steadfast.version_option (clinic_id, plan_version_id, item_id, position, exercise_slug, sets,
                    repetitions, hold_seconds, minutes, rest_seconds, side, support, effort_low, effort_high)
                select i.clinic_id, i.plan_version_id, i.item_id, 1, e.slug, e.sets, e.repetitions, e.hold_seconds, e.minutes,
                    e.rest_seconds, 'NONE', e.support, e.effort_low, e.effort_high
                from steadfast.version_item i join steadfast.exercise e on e.slug = 'sit-tall-hands-free'
                where i.exercise_slug = 'seated-march' and i.clinic_id = ?
                """, clinic.id().value());

        var text = new PdfLook(papers.handout(patient).pdf()).text();

        assertThat(text).contains("Any 1 of these 2", "Slowly, Ada: \"quality\" first & <no> hurry.");
    }

    /** The first one reads fonts and code; it is the others that somebody waits for, beside a printer. */
    @Test
    void aHandoutIsMadeWithinASecond() {
        papers.handout(patient);
        var fastest =
                IntStream.range(0, 3).mapToLong(_ -> nanosOfAHandout()).min().orElseThrow();

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
    }

    private long nanosOfAHandout() {
        var begun = System.nanoTime();
        papers.handout(patient);
        return System.nanoTime() - begun;
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
    void whatRestsAfterAFallIsMarkedOnTheHandoutAndHasNoColumnOnTheSheet() throws Exception {
        var open = new PdfLook(papers.handout(patient).pdf()).text();
        assertThat(open).doesNotContain("Rests for now");
        SignedIn.as(clinic.account(patient), () -> {
            reports.reportFall(Ids.next(), FallKind.FALL);
            return true;
        });
        SignedIn.as(therapist);

        var handout = new PdfLook(papers.handout(patient).pdf());
        var sheet = new PdfLook(papers.weekSheet(patient, null).pdf());

        handout.keep("handout-after-a-fall");
        sheet.keep("week-sheet-after-a-fall");
        assertThat(handout.complaints()).isEmpty();
        assertThat(handout.text())
                .containsSubsequence(
                        "1 Stand on one leg",
                        "Rests for now: leave it out until we say so.",
                        "2 Walk sideways",
                        "Rests for now. Until we say so, do this instead: ");
        assertThat(sheet.complaints()).isEmpty();
        assertThat(sheet.text()).doesNotContain("one leg", "Walk side");
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
