package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.NotFound;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TodayTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures pastLogs;

    @Autowired
    MyTraining training;

    @Autowired
    MySession session;

    @Autowired
    MyLogs logs;

    @Autowired
    MyReports reports;

    @Autowired
    Clock clock;

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
    void withoutAPlanThereIsNothingToStart() {
        assertThat(training.today().state()).isEqualTo(TodayState.NO_PLAN);
        assertThat(training.today().givenName()).isEqualTo("Ada");
    }

    @Test
    void aDayRunsFromReadyThroughStartedToDone() {
        var coins = plan().item("post-coins", TestSchedule.daily());

        assertThat(training.today().state()).isEqualTo(TodayState.READY);
        assertThat(training.today().minutes()).isPositive();
        training.start();
        assertThat(training.today().state()).isEqualTo(TodayState.STARTED);
        session.take(new SessionEntry.Tired(Ids.next(), today(), true, 3));
        logs.log(next().nextLog(), coins, LogEntry.done());
        answerEverything();
        session.take(new SessionEntry.Tired(Ids.next(), today(), false, null));

        var today = training.today();
        assertThat(today.state()).isEqualTo(TodayState.DONE);
        assertThat(today.items()).extracting(TodayItem::outcome).containsExactly(Outcome.DONE);
        assertThat(today.trainedDays()).isEqualTo(1);
        assertThat(today.minutes()).isZero();
    }

    @Test
    void theOfferIsKeptWhenTheDayHasBegun() {
        var first = plan();
        first.item("post-coins", TestSchedule.daily());
        training.start();
        first.item("stack-cups", TestSchedule.daily());

        assertThat(training.today().items())
                .extracting(TodayItem::exercise)
                .containsExactly(new ExerciseSlug("post-coins"));
    }

    @Test
    void startingTwiceBeginsOneSession() {
        plan().item("post-coins", TestSchedule.daily());

        training.start();
        training.start();

        assertThat(training.session().orElseThrow().items()).hasSize(1);
    }

    @Test
    void aWeekThatHasEnoughMakesARestDayAndWhoWantsMayGoOn() {
        var coins = plan().item("post-coins", TestSchedule.timesAWeek(1));
        logDoneThisWeek(coins);

        var today = training.today();

        assertThat(today.state()).isEqualTo(TodayState.REST_DAY);
        assertThat(today.items()).isEmpty();
        assertThat(today.more()).hasSize(1);
        training.startMore();
        assertThat(training.today().state()).isEqualTo(TodayState.STARTED);
    }

    @Test
    void notTodayLeavesTheDayOutUntilThePatientGoesOnAfterAll() {
        plan().item("post-coins", TestSchedule.daily());

        training.notToday(NotToday.NO_TIME);
        assertThat(training.today().state()).isEqualTo(TodayState.NOT_TODAY);

        training.start();
        assertThat(training.today().state()).isEqualTo(TodayState.STARTED);
        assertThat(training.today().items()).hasSize(1);
    }

    @Test
    void onHoldOnlyGentleThingsStayOpen() {
        var plan = plan();
        plan.item("stand-hip-width", TestSchedule.daily());
        plan.item("long-out-breath", TestSchedule.daily());

        reports.reportWorse(Ids.next(), SymptomKind.OVER_A_DAY);

        var today = training.today();
        assertThat(today.state()).isEqualTo(TodayState.ON_HOLD);
        assertThat(today.hold()).isEqualTo(PauseKind.RELAPSE_SUSPECTED);
        assertThat(today.canEndHold()).isFalse();
        assertThat(today.items()).extracting(TodayItem::exercise).containsExactly(new ExerciseSlug("long-out-breath"));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(reports::wellAgain);
    }

    @Test
    void aFeverClosesEverythingUntilThePatientIsWellAgain() {
        plan().item("long-out-breath", TestSchedule.daily());
        reports.reportWorse(Ids.next(), SymptomKind.FEVER);
        assertThat(training.today().items()).isEmpty();
        assertThat(training.today().canEndHold()).isTrue();

        reports.wellAgain();

        assertThat(training.today().state()).isEqualTo(TodayState.READY);
    }

    @Test
    void anIllnessOfSevenDaysEndsByATherapistOnly() {
        plan().item("long-out-breath", TestSchedule.daily());
        plans.pause(therapist, patient, PauseKind.ILLNESS, today().minusDays(7), null);

        assertThat(training.today().canEndHold()).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(reports::wellAgain);
    }

    @Test
    void whatIsNotSureLeavesTheSeatedVersionUntilItWasAMistake() {
        var plan = plan();
        plan.item("walk-sideways", TestSchedule.daily());
        plan.item("stand-hip-width", TestSchedule.daily());
        var report = Ids.next();
        reports.reportWorse(report, SymptomKind.NOT_SURE);

        var today = training.today();
        assertThat(today.seatedOnly()).isTrue();
        assertThat(today.items()).extracting(TodayItem::exercise).containsExactly(new ExerciseSlug("seated-march"));
        assertThat(today.resting())
                .extracting(TodayItem::prescribed)
                .containsExactly(new ExerciseSlug("stand-hip-width"));

        reports.withdrawWorse(report);
        assertThat(training.today().items()).hasSize(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.withdrawWorse(Ids.next()));
    }

    @Test
    void newSinceTodayIsSeatedForTodayOnly() {
        plan().item("walk-sideways", TestSchedule.daily());
        reports.reportWorse(Ids.next(), SymptomKind.SINCE_TODAY);
        assertThat(training.today().seatedOnly()).isTrue();

        clinics.run(
                "update steadfast.symptom_report set happened_on = happened_on - 1 where patient_id = ?",
                patient.value());

        assertThat(training.today().seatedOnly()).isFalse();
    }

    @Test
    void aPossibleRelapseTakenBackKeepsTheHold() {
        plan().item("walk-sideways", TestSchedule.daily());
        var report = Ids.next();
        reports.reportWorse(report, SymptomKind.OVER_A_DAY);

        reports.withdrawWorse(report);

        assertThat(training.today().state()).isEqualTo(TodayState.ON_HOLD);
        assertThat(reports.newestSymptom())
                .hasValueSatisfying(symptom -> assertThat(symptom.withdrawn()).isTrue());
    }

    @Test
    void whoTrainsAloneGetsTheSaferSibling() {
        clinics.run("update steadfast.patient set trains_alone = true where patient_id = ?", patient.value());
        plan().item("stand-one-leg", TestSchedule.daily());

        assertThat(training.today().items())
                .extracting(TodayItem::exercise)
                .containsExactly(new ExerciseSlug("sit-tall-hands-free"));
    }

    @Test
    void whatChangedInThePlanStandsThereUntilSeen() {
        var first = plan();
        var coins = first.item("post-coins", TestSchedule.daily());
        assertThat(training.today().news()).isNull();
        first.next(today()).keep(coins, "stack-cups", TestSchedule.timesAWeek(5));

        assertThat(training.today().news().changes()).singleElement().satisfies(change -> {
            assertThat(change.before().exercise()).isEqualTo(new ExerciseSlug("post-coins"));
            assertThat(change.after().exercise()).isEqualTo(new ExerciseSlug("stack-cups"));
        });

        training.planSeen();
        assertThat(training.today().news()).isNull();
    }

    private void logDoneThisWeek(PlanItemId item) {
        // on Mondays there is no earlier day of the week
        pastLogs.log(account, patient, item, today(), "1");
    }

    private SessionItem next() {
        return training.session().orElseThrow().items().getFirst();
    }

    private void answerEverything() {
        var item = next();
        var answers = Answers.NONE;
        for (var question : item.questions()) {
            answers = answers.decline(question);
        }
        logs.answer(item.log().id(), answers);
    }

    private TestPlan plan() {
        return plans.planBy(therapist, patient, today().minusWeeks(3));
    }

    private LocalDate today() {
        return LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
    }
}
