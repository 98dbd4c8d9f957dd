package health.steadfast.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.shared.StaleData;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.Statements;
import health.steadfast.testing.TestClinic;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class GoalsTest {

    private static final List<String> STEPS = List.of("not at all", "to the gate", "to the shop", "market", "and back");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    GoalService goals;

    @Autowired
    MeasureService measures;

    @Autowired
    MyOutcomes mine;

    private TestClinic clinic;
    private SignedInMember therapist;
    private SignedInMember account;
    private PatientId patient;

    @BeforeEach
    void aPatient() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
    }

    @Test
    void aGoalIsKeptInThePatientsWordsWithItsMode() {
        set(new NewGoal(" To the market and back ", GoalMode.MAINTAIN, null, List.of()));

        var goal = board().goals().getFirst();

        assertThat(goal.words()).isEqualTo("To the market and back");
        assertThat(goal.mode()).isEqualTo(GoalMode.MAINTAIN);
        assertThat(goal.setOn()).isEqualTo(board().today());
        assertThat(goal.isOpen()).isTrue();
    }

    @Test
    void thePatientsOwnRatingOfADayIsOne() {
        set(new NewGoal("Button my shirt", GoalMode.RELEARN, null, List.of()));
        var id = board().goals().getFirst().id();

        asPatient(() -> mine.rate(id, 4));
        asPatient(() -> mine.rate(id, 6));

        assertThat(board().goals().getFirst().ratings()).containsExactly(new Goal.Mark(board().today(), 6));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> asPatient(() -> mine.rate(id, 11)));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> as(() -> goals.rate(patient, id, -1)));
    }

    @Test
    void aClosedGoalIsNotRatedAndComesBackOpen() {
        set(new NewGoal("Type a letter", GoalMode.COMPENSATE, null, List.of()));
        var goal = board().goals().getFirst();

        as(() -> goals.move(patient, goal.id(), GoalState.REACHED, goal.version()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asPatient(() -> mine.rate(goal.id(), 5)));
        assertThat(SignedIn.as(account, mine::goals).goals()).isEmpty();

        as(() -> goals.move(patient, goal.id(), GoalState.OPEN, goal.version() + 1));
        assertThat(board().goals().getFirst().closedOn()).isNull();
    }

    @Test
    void whoIsSecondIsToldAndOverwritesNothing() {
        set(new NewGoal("First words", GoalMode.IMPROVE, null, List.of()));
        var goal = board().goals().getFirst();
        as(() -> goals.change(
                patient, goal.id(), new NewGoal("New words", GoalMode.IMPROVE, null, List.of()), goal.version()));

        assertThatExceptionOfType(StaleData.class)
                .isThrownBy(() -> as(() -> goals.change(
                        patient,
                        goal.id(),
                        new NewGoal("Lost words", GoalMode.IMPROVE, null, List.of()),
                        goal.version())));

        assertThat(board().goals().getFirst().words()).isEqualTo("New words");
    }

    @Test
    void attainmentNeedsAScaleOfFiveSteps() {
        set(new NewGoal("Without steps", GoalMode.IMPROVE, null, List.of("", "", "", "", "")));
        var bare = board().goals().getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(() -> goals.attain(patient, bare, 1)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new NewGoal("Two steps", GoalMode.IMPROVE, null, List.of("a", "b")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new NewGoal(" ", GoalMode.IMPROVE, null, List.of()));
    }

    @Test
    void scaledGoalsTogetherAreAt50WhenAllGoesAsExpected() {
        set(new NewGoal("One", GoalMode.IMPROVE, null, STEPS));
        set(new NewGoal("Two", GoalMode.IMPROVE, null, STEPS));
        assertThat(board().attainment()).isEmpty();
        board().goals().forEach(it -> as(() -> goals.attain(patient, it.id(), 0)));
        assertThat(board().attainment().orElseThrow()).isEqualTo(50);

        board().goals().forEach(it -> as(() -> goals.attain(patient, it.id(), 1)));

        assertThat(board().attainment().orElseThrow()).isCloseTo(62.4035, within(0.0001));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as(
                        () -> goals.attain(patient, board().goals().getFirst().id(), 3)));
    }

    @Test
    void aGoalIsNotSetForADayThatIsOver() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> set(new NewGoal(
                        "Too late", GoalMode.IMPROVE, board().today().minusDays(1), List.of())));
    }

    @Test
    void thePatientSeesOnlyWhatWasTalkedAbout() {
        var today = board().today();
        enter(today.minusDays(80), "9.2", "9.6");
        enter(today, "11.4", "11.8");
        assertThat(SignedIn.as(account, mine::measures)).isEmpty();

        var latest = SignedIn.as(therapist, () -> measures.history(patient))
                .series()
                .getFirst()
                .latest();
        as(() -> measures.talkedAbout(patient, latest.measurement().id(), true));

        assertThat(SignedIn.as(account, mine::measures)).singleElement().satisfies(it -> {
            assertThat(it.latest().result()).isEqualByComparingTo("11.6");
            assertThat(it.talkedWith()).isEqualTo("Ines Vogt");
            assertThat(Objects.requireNonNull(it.change()).word()).isEqualTo(ChangeWord.WORSE);
        });
    }

    @Test
    void theBoardIsThreeStatementsAndThePatientsTwo() {
        set(new NewGoal("One", GoalMode.IMPROVE, null, STEPS));

        assertThat(SignedIn.as(therapist, () -> Statements.of(() -> goals.board(patient))))
                .hasSize(3);
        assertThat(SignedIn.as(account, () -> Statements.of(mine::goals))).hasSize(2);
        assertThat(SignedIn.as(account, () -> Statements.of(mine::measures))).hasSize(2);
    }

    @Test
    void anotherPatientsGoalIsNotThere() {
        set(new NewGoal("Mine", GoalMode.IMPROVE, null, List.of()));
        var id = board().goals().getFirst().id();
        var other = clinic.account(clinic.patientOf(therapist, "Bo"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SignedIn.as(other, () -> {
                    mine.rate(id, 5);
                    return true;
                }));
    }

    private void enter(LocalDate day, String... seconds) {
        as(() -> measures.enter(patient, List.of(Results.entry(Measure.T25FW, day, seconds))));
    }

    private void set(NewGoal goal) {
        as(() -> goals.set(patient, goal));
    }

    private GoalBoard board() {
        return SignedIn.as(therapist, () -> goals.board(patient));
    }

    private void as(Runnable act) {
        run(therapist, act);
    }

    private void asPatient(Runnable act) {
        run(account, act);
    }

    private static void run(SignedInMember who, Runnable act) {
        SignedIn.as(who, () -> {
            act.run();
            return true;
        });
    }
}
