package health.steadfast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.CaseloadService;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.ReleaseService;
import health.steadfast.plans.UsualItem;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import health.steadfast.training.MyTraining;
import health.steadfast.workspace.Reason;
import health.steadfast.workspace.RosterService;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OwnExercisesTest {

    private static final ExerciseSlug COINS = new ExerciseSlug("post-coins");
    private static final ExerciseSlug TANDEM = new ExerciseSlug("stand-tandem");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    OwnExercises exercises;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CaseloadService caseload;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    MyTraining training;

    @Autowired
    LibraryPatients patients;

    @Autowired
    ReleaseService releases;

    @Autowired
    RosterService roster;

    private TestClinic clinic;
    private SignedInMember ines;

    @BeforeEach
    void aTherapist() {
        clinic = clinics.clinic();
        ines = clinic.therapist();
        SignedIn.as(ines);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aCopyStandsBesideTheCatalogueOfItsClinicAlone() {
        var own = added(exercises.beginFrom(COINS));

        assertThat(catalogue.all()).extracting(Exercise::slug).contains(own.slug(), COINS);
        assertThat(catalogue.find(own.slug())).isPresent();
        SignedIn.as(clinic.occupationalTherapist());
        assertThat(catalogue.find(own.slug())).isPresent();
        SignedIn.as(clinics.clinic().therapist());
        assertThat(catalogue.find(own.slug())).isEmpty();
        assertThat(catalogue.all()).extracting(Exercise::slug).doesNotContain(own.slug());
        assertThat(exercises.find(own.slug())).isEmpty();
        SignedIn.nobody();
        assertThat(catalogue.all()).extracting(Exercise::slug).doesNotContain(own.slug());
    }

    @Test
    void wordsFallBackToTheOtherLanguageAndTheCatalogueSaysSo() {
        var own = added(withWords(exercises.beginFrom(COINS), null, words("Münzen in die Dose")));

        assertThat(catalogue.text(own.slug(), Locale.ENGLISH).name()).isEqualTo("Münzen in die Dose");
        assertThat(catalogue.languageOf(own.slug(), Locale.ENGLISH)).isEqualTo(Locale.GERMAN);
        assertThat(catalogue.languageOf(own.slug(), Locale.GERMAN)).isEqualTo(Locale.GERMAN);
        assertThat(catalogue.languageOf(COINS, Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aChangeShowsAtOnceAndTheSecondOfTwoIsTold() {
        var own = added(exercises.beginFrom(COINS));
        var read = exercises.find(own.slug()).orElseThrow();

        exercises.change(withWords(read, words("Coins into the jar"), null));

        assertThat(catalogue.text(own.slug(), Locale.ENGLISH).name()).isEqualTo("Coins into the jar");
        var late = withWords(read, words("Coins into the tin"), null);
        assertThatThrownBy(() -> exercises.change(late)).isInstanceOf(StaleData.class);
        assertThat(catalogue.text(own.slug(), Locale.ENGLISH).name()).isEqualTo("Coins into the jar");
    }

    @Test
    void anotherClinicCanNeitherChangeNorRetireIt() {
        var own = added(exercises.beginFrom(COINS));
        var read = exercises.find(own.slug()).orElseThrow();
        SignedIn.as(clinics.clinic().therapist());

        assertThatThrownBy(() -> exercises.change(read)).isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> exercises.retire(own.slug(), 0)).isInstanceOf(StaleData.class);
    }

    @Test
    void aRetiredOneStaysInPlansAndLeavesTheOffer() {
        var own = added(exercises.beginFrom(COINS));
        var patient = clinic.patientOf(ines, "Ada");
        prescribe(own.slug(), patient);

        exercises.retire(own.slug(), 0);

        assertThat(catalogue.all()).extracting(Exercise::slug).doesNotContain(own.slug());
        assertThat(catalogue.get(own.slug()).retired()).isTrue();
        SignedIn.as(clinic.account(patient));
        assertThat(training.today().items()).hasSize(1);
        SignedIn.as(ines);
        exercises.offerAgain(own.slug(), 1);
        assertThat(catalogue.all()).extracting(Exercise::slug).contains(own.slug());
    }

    @Test
    void onceItHasAHighFallRiskItRestsInPlansInForceUntilItIsSeenDone() {
        var own = added(with(exercises.beginFrom(TANDEM), "fallRisk", FallRisk.MEDIUM));
        var patient = clinic.patientOf(ines, "Ada");
        prescribe(own.slug(), patient);
        assertThat(patients.inPlans(own.slug())).isEqualTo(1);

        exercises.change(with(exercises.find(own.slug()).orElseThrow(), "fallRisk", FallRisk.HIGH));

        assertThat(plans.overview(patient).released()).isEmpty();
        assertThat(lockedOnTheRoster()).isTrue();
        var ada = clinic.account(patient);
        SignedIn.as(ada);
        assertThat(training.today().items()).isEmpty();
        assertThat(training.today().resting())
                .singleElement()
                .satisfies(it -> assertThat(it.verdict().locked()).isTrue());
        SignedIn.as(ines);
        releases.release(patient, own.slug(), drafts.open(patient).today());
        assertThat(lockedOnTheRoster()).isFalse();
        SignedIn.as(ada);
        assertThat(training.today().items()).hasSize(1);
    }

    @Test
    void plansAreCountedInTheOwnClinicOnlyAndWithoutThoseThatHaveEnded() {
        var own = added(exercises.beginFrom(COINS));
        var patient = clinic.patientOf(ines, "Ada");
        prescribe(own.slug(), patient);
        SignedIn.as(clinics.clinic().therapist());
        assertThat(patients.inPlans(own.slug())).isZero();
        SignedIn.as(ines);
        assertThat(patients.inPlans(own.slug())).isEqualTo(1);

        plans.end(patient, 1, drafts.open(patient).today());

        assertThat(patients.inPlans(own.slug())).isZero();
    }

    @Test
    void aPlanOfOwnExercisesCostsOneStatementMoreAtMostHoweverManyThereAre() {
        var patient = clinic.patientOf(ines, "Ada");
        for (var i = 0; i < 3; i++) {
            prescribe(added(exercises.beginFrom(COINS)).slug(), patient);
        }
        SignedIn.as(clinic.account(patient));
        training.today();

        var again = Statements.of(training::today);

        assertThat(training.today().items()).hasSize(3);
        assertThat(again).noneMatch(it -> it.contains("own_exercise"));
        assertThat(Statements.of(catalogue::all)).isEmpty();
    }

    @Test
    void theDatabaseRefusesAnExerciseOfAnotherClinicInAPlan() {
        var own = added(exercises.beginFrom(COINS));
        var other = clinics.clinic();
        var lena = other.therapist();
        SignedIn.as(lena);
        var patient = other.patientOf(lena, "Bea");
        prescribe(COINS, patient);

        assertThatThrownBy(() -> clinics.run(
                        "update steadfast.version_item set exercise_slug = ? where clinic_id = ?",
                        own.slug().value(),
                        other.id().value()))
                .rootCause()
                .hasMessageContaining("exercise_slug_own_fkey");
    }

    @Test
    void aHighFallRiskNeedsEverythingThatMakesItSafe() {
        var own = exercises.beginFrom(TANDEM);
        exercises.add(own);
        var alone = exercises.find(own.slug()).orElseThrow();

        assertRefused(with(alone, "safety", List.of("worktop-front")), "library.own.high-risk");
        assertRefused(with(alone, "support", Support.HOVER), "library.own.high-risk");
        assertRefused(with(alone, "contraindications", Set.of()), "library.own.high-risk");
        assertRefused(with(alone, "excludedWith", Set.of()), "library.own.on-feet");
        assertRefused(with(alone, "safer", TANDEM), "library.own.safer");
    }

    @Test
    void everyFieldHasItsLimit() {
        var own = exercises.beginFrom(COINS);

        assertRefused(withWords(own, null, null), "library.own.no-words");
        assertRefused(withWords(own, words("x".repeat(121)), null), "library.own.name");
        assertRefused(withWords(own, words(" "), null), "library.own.name");
        assertRefused(withWords(own, new ExerciseText("Coins", "", null, List.of()), null), "library.own.steps");
        assertRefused(
                withWords(own, new ExerciseText("Coins", "", null, List.of("x".repeat(201))), null),
                "library.own.step");
        assertRefused(
                withWords(own, new ExerciseText("Coins", "x".repeat(301), null, List.of("Go")), null),
                "library.own.feel");
        assertRefused(with(own, "sets", 11), "library.own.range");
        assertRefused(with(own, "timesPerWeek", 0), "library.own.range");
        assertRefused(with(with(own, "effortLow", 7), "effortHigh", 3), "library.own.effort");
        assertRefused(with(with(own, "repetitions", null), "minutes", null), "library.own.no-dose");
        assertRefused(with(own, "buildingBlocks", Set.of()), "library.own.no-block");
        assertRefused(with(own, "equipment", Set.of("flying-carpet")), "library.own.unknown");
        assertRefused(with(own, "symptoms", Set.of("boredom")), "library.own.unknown");
    }

    @Test
    void hostileWordsAreKeptAsWords() {
        var hostile = "<img src=x onerror=alert(1)> '; drop table steadfast.own_exercise; --";
        var own = added(withWords(exercises.beginFrom(COINS), words(hostile), null));

        assertThat(catalogue.text(own.slug(), Locale.ENGLISH).name()).isEqualTo(hostile);
    }

    private boolean lockedOnTheRoster() {
        return roster.again().everybody().stream()
                .flatMap(row -> row.reasons().stream())
                .anyMatch(reason -> reason.kind() == Reason.Kind.EXERCISES_LOCKED);
    }

    private OwnExercise added(OwnExercise own) {
        exercises.add(own);
        return own;
    }

    private void prescribe(ExerciseSlug slug, PatientId patient) {
        var draft = drafts.open(patient).draft();
        var item = UsualItem.of(catalogue.get(slug), caseload.card(patient));
        var today = drafts.open(patient).today();
        plans.publish(patient, drafts.save(patient, draft.add(item)).version(), "A change", today);
    }

    private void assertRefused(OwnExercise own, String code) {
        assertThatThrownBy(() -> exercises.add(own))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(code);
    }

    private static ExerciseText words(String name) {
        return new ExerciseText(name, "Easy", null, List.of("Take one.", "Put it in."));
    }

    private static OwnExercise withWords(OwnExercise own, ExerciseText english, ExerciseText german) {
        return new OwnExercise(own.exercise(), english, german, own.copiedFrom(), null, null, null, own.version());
    }

    private static OwnExercise with(OwnExercise own, String part, Object value) {
        return new OwnExercise(
                Exercises.with(own.exercise(), part, value),
                own.english(),
                own.german(),
                own.copiedFrom(),
                null,
                null,
                null,
                own.version());
    }
}
