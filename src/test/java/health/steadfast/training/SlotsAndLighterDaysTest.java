package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.ActiveTime;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.DraftService;
import health.steadfast.plans.Helped;
import health.steadfast.plans.MyStrategies;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PlanService;
import health.steadfast.plans.Purpose;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.SetUpCheck;
import health.steadfast.plans.Slot;
import health.steadfast.plans.Strategy;
import health.steadfast.plans.StrategyId;
import health.steadfast.plans.StrategyToTry;
import health.steadfast.shared.Ids;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SlotsAndLighterDaysTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    LogFixtures pastLogs;

    @Autowired
    DraftService drafts;

    @Autowired
    PlanService plans;

    @Autowired
    MyTraining training;

    @Autowired
    MyStrategies strategies;

    @Autowired
    MyLogs logs;

    @Autowired
    Catalogue catalogue;

    private SignedInMember therapist;
    private PatientId patient;
    private SignedInMember account;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        SignedIn.as(account);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theExercisesOfASlotTakeTurns() {
        var slot = anyOf(1, "seated-march", "seated-dance", "post-coins");
        prescribe(slot);
        assertThat(today()).containsExactly("seated-march");

        pastLogs.log(account, patient, slot.id(), training.today().date().minusDays(1), "1");
        assertThat(today()).containsExactly("seated-dance");

        pastLogs.log(account, patient, slot.id(), training.today().date().minusDays(2), "1");
        assertThat(today()).containsExactly("post-coins");
    }

    @Test
    void anyExerciseOfASlotFulfilsIt() {
        prescribe(anyOf(1, "seated-march", "seated-dance", "post-coins"));
        training.start();
        var first = next();
        assertThat(first.others()).extracting(ExerciseSlug::value).containsExactly("seated-dance", "post-coins");

        training.choose(first.item(), first.place(), new ExerciseSlug("post-coins"));
        assertThat(next().exercise()).isEqualTo(new ExerciseSlug("post-coins"));
        logs.log(next().nextLog(), first.item(), LogEntry.done());

        assertThat(session().items()).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(new ExerciseSlug("post-coins"));
            assertThat(item.log().outcome()).isEqualTo(Outcome.DONE);
            assertThat(item.others()).isEmpty();
        });
        assertThat(logged("exercise_slug = 'post-coins' and completion = 1")).isEqualTo(1);
    }

    @Test
    void aSlotAsksForAsManyAsItSays() {
        var slot = anyOf(2, "seated-march", "seated-dance", "post-coins");
        prescribe(slot);
        assertThat(today()).containsExactly("seated-march", "seated-dance");
        training.start();

        logs.log(next().nextLog(), slot.id(), LogEntry.done());
        assertThat(next().exercise()).isEqualTo(new ExerciseSlug("seated-dance"));
        assertThat(counted(slot)).isZero();
        logs.log(next().nextLog(), slot.id(), LogEntry.done());
        assertThat(counted(slot)).isEqualTo(1);

        assertThat(session().items()).allMatch(item -> item.log() != null);
        assertThat(logged("exercise_slug in ('seated-march', 'seated-dance')")).isEqualTo(2);
    }

    @Test
    void theShortVersionIsOneTapAndItsDoseIsWhatCounts() {
        var march = item("seated-march");
        prescribe(march);
        assertThat(training.today().lighter()).containsOnlyKeys(Variant.SHORT);

        training.start(Variant.SHORT);
        assertThat(next().dose()).isEqualTo(march.dose().halved());
        logs.log(next().nextLog(), march.id(), LogEntry.done());

        assertThat(logged("variant = 'SHORT' and completion = 1")).isEqualTo(1);
        assertThat(training.today().variant()).isEqualTo(Variant.SHORT);
    }

    @Test
    void theWholeOfItIsOneTapAway() {
        var march = item("seated-march");
        prescribe(march);
        training.start(Variant.SHORT);

        training.start(Variant.FULL);

        assertThat(next().dose()).isEqualTo(march.dose());
    }

    @Test
    void whatTheHotDayVersionLeavesOutCountsAsDoneUntilTheWholeIsTakenUpAgain() {
        heatSensitive();
        var walk = item("walk-fifteen-steady");
        var march = item("seated-march");
        prescribe(walk, march);

        training.start(Variant.HOT);
        logs.log(Ids.next(), march.id(), LogEntry.done());
        assertThat(counted(walk)).isEqualTo(1);

        training.start(Variant.FULL);
        assertThat(counted(walk)).isZero();
    }

    @Test
    void onAHotDayThereIsNoEndurance() {
        heatSensitive();
        prescribe(item("walk-fifteen-steady"), item("seated-march"));
        assertThat(training.today().lighter()).containsOnlyKeys(Variant.SHORT, Variant.HOT);

        training.start(Variant.HOT);

        assertThat(session().items())
                .extracting(item -> item.exercise().value())
                .containsExactly("seated-march");
        assertThat(training.today().state()).isEqualTo(TodayState.STARTED);
    }

    @Test
    void aHotDayThatLeavesNothingIsNotOffered() {
        heatSensitive();
        prescribe(item("walk-fifteen-steady"));

        assertThat(training.today().lighter()).containsOnlyKeys(Variant.SHORT);
    }

    @Test
    void anItemThatBeginsLaterIsInThePlanButNotInTheDay() {
        var day = training.today().date();
        prescribe(item("seated-march"), item("post-coins").withActive(new ActiveTime(day.plusDays(3), null)));

        assertThat(today()).containsExactly("seated-march");
        assertThat(training.plan().items())
                .extracting(item -> item.active().from())
                .containsExactly(null, day.plusDays(3));
    }

    @Test
    void theChecksAreThoseTheTherapistDecided() {
        prescribe(item("seated-march").withChecks(Set.of(SetUpCheck.GOOD_LIGHT, SetUpCheck.PHONE)));

        training.start();

        assertThat(next().checks()).containsExactly(SetUpCheck.GOOD_LIGHT, SetUpCheck.PHONE);
    }

    @Test
    void thePatientSaysWhetherAStrategyHelpedAndTheTherapistReadsIt() {
        var spoon = new Strategy(StrategyId.next(), "Thick cutlery", "At meals");
        SignedIn.as(therapist, () -> {
            var opened = drafts.open(patient);
            var draft = opened.draft().add(item("seated-march")).put(spoon);
            return plans.publish(patient, drafts.save(patient, draft).version(), "First plan", opened.today());
        });
        assertThat(strategies.all()).containsExactly(new StrategyToTry(spoon, null, null));

        strategies.answer(spoon.id(), Helped.NO);
        strategies.answer(spoon.id(), Helped.A_BIT);

        var answered = new StrategyToTry(spoon, Helped.A_BIT, training.today().date());
        assertThat(strategies.all()).containsExactly(answered);
        assertThat(SignedIn.as(therapist, () -> plans.overview(patient).tried()))
                .containsExactly(answered);
        assertThat(clinics.count("steadfast.strategy_answer where patient_id = '%s'".formatted(patient)))
                .isEqualTo(1);
    }

    @Test
    void aStrategyThatIsNotOnesOwnIsNotFound() {
        prescribe(item("seated-march"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> strategies.answer(StrategyId.next(), Helped.YES));
    }

    private void heatSensitive() {
        clinics.run("update steadfast.patient set heat_sensitive = true where patient_id = ?", patient.value());
    }

    private List<String> today() {
        return training.today().items().stream()
                .map(item -> item.exercise().value())
                .toList();
    }

    private Session session() {
        return training.session().orElseThrow();
    }

    private SessionItem next() {
        return session().items().stream()
                .filter(item -> item.log() == null)
                .findFirst()
                .orElseThrow();
    }

    private int counted(DraftItem item) {
        return Integer.parseInt(clinics.value(
                "select sum(done) from steadfast.adherence_week where item_id = ?",
                item.id().value()));
    }

    private long logged(String condition) {
        return clinics.count("steadfast.exercise_log where patient_id = '%s' and %s".formatted(patient, condition));
    }

    private DraftItem item(String exercise) {
        return new DraftItem(
                PlanItemId.next(),
                new ExerciseSlug(exercise),
                Purpose.TREAT,
                Dose.usual(catalogue.get(new ExerciseSlug(exercise))),
                new Schedule.Daily(1),
                null,
                null);
    }

    private DraftItem anyOf(int choose, String own, String... others) {
        return item(own)
                .withSlot(new Slot(
                        choose,
                        Stream.of(others)
                                .map(other -> new Choice(
                                        new ExerciseSlug(other), Dose.usual(catalogue.get(new ExerciseSlug(other)))))
                                .toList()));
    }

    private void prescribe(DraftItem... items) {
        SignedIn.as(therapist, () -> {
            var opened = drafts.open(patient);
            var draft = opened.draft();
            for (var item : items) {
                draft = draft.add(item);
            }
            plans.publish(patient, drafts.save(patient, draft).version(), "First plan", opened.today());
            return draft;
        });
    }
}
