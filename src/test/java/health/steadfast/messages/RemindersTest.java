package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.plans.PauseKind;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestMail;
import health.steadfast.testing.TestSchedule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RemindersTest extends ReminderCase {

    @Autowired
    ApplicationContext context;

    @Test
    void oneMailComesAtTheTimeAndSaysNothingOfHealth() throws Exception {
        wants(EVERY_DAY, NINE);
        at("08:55");
        remind();
        assertThat(mails()).isZero();

        at("09:02");
        remind();
        remind();
        at("09:29");
        rounds.run();

        var text = TestMail.await(address(), 1);
        assertThat(mails()).isOne();
        assertThat(text).contains("Hello Ruth Example", "/today", "/stop-reminders/");
        assertThat(text + TestMail.to(address()).getFirst().getSubject())
                .doesNotContainIgnoringCase("exercise")
                .doesNotContainIgnoringCase("therap")
                .doesNotContainIgnoringCase("training")
                .doesNotContain("MS", "Ada", "coins");
    }

    @Test
    void twoTimesAreTwoMailsEveryDayAnew() {
        wants(EVERY_DAY, LocalTime.of(18, 30), NINE);

        for (var moment : List.of("09:00", "13:00", "18:30")) {
            at(moment);
            remind();
        }
        at("09:01", 1);
        remind();

        assertThat(mails()).isEqualTo(3);
    }

    @Test
    void ofServersThatWorkAtOnceOneSends() throws Exception {
        wants(EVERY_DAY, NINE);
        at("09:01");
        var together = new CountDownLatch(1);
        try (var servers = Executors.newFixedThreadPool(4)) {
            var rounds = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(server -> servers.submit(() -> {
                        together.await();
                        remind();
                        return server;
                    }))
                    .toList();
            together.countDown();
            for (var round : rounds) {
                round.get();
            }
        }

        TestMail.await(address(), 1);
        assertThat(mails()).isOne();
    }

    @Test
    void afterALongStandstillTheTimeIsOver() {
        wants(EVERY_DAY, NINE, LocalTime.of(20, 30));

        at("09:30");
        remind();
        at("21:00");
        remind();

        assertThat(mails()).isZero();
    }

    @Test
    void whoHasLoggedSomethingIsLeftInPeace() {
        wants(EVERY_DAY, NINE);
        plan.item("stack-cups", TestSchedule.daily()); // still to be done
        logs.log(account, patient, coins, tomorrow, "1");

        at("09:00");
        remind();
        assertThat(mails()).isZero();

        at("09:00", 1);
        remind();
        assertThat(mails()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWAY", "ILLNESS", "RELAPSE_SUSPECTED"})
    void nobodyIsRemindedWhileThePlanRests(String kind) {
        wants(EVERY_DAY, NINE);
        plans.pause(therapist, patient, PauseKind.valueOf(kind), tomorrow, tomorrow.plusDays(2));

        at("09:00");
        remind();

        assertThat(mails()).isZero();
    }

    @Test
    void afterTheEndOfATreatmentNothingComes() {
        wants(EVERY_DAY, NINE);
        clinics.run(
                "update steadfast.patient set state = 'DISCHARGED', discharged_on = current_date where patient_id = ?",
                patient.value());

        at("09:00");
        remind();

        assertThat(mails()).isZero();
    }

    @Test
    void anAccountThatWasEndedGetsNoMail() {
        wants(EVERY_DAY, NINE);
        clinics.run(
                "update steadfast.membership set state = 'DEACTIVATED' where membership_id = ?", account.membership());

        at("09:00");
        remind();

        assertThat(mails()).isZero();
    }

    @Test
    void withoutAPlanThereIsNothingToRemindOf() {
        clinics.run(
                "update steadfast.plan set ended_on = ?, state = 'ENDED' where patient_id = ?",
                tomorrow.minusDays(1),
                patient.value());
        wants(EVERY_DAY, NINE);

        at("09:00");
        remind();

        assertThat(mails()).isZero();
    }

    @Test
    void onlyTheChosenDaysCount() {
        var today = EnumSet.of(tomorrow.getDayOfWeek());
        wants(EnumSet.complementOf(today), NINE);
        at("09:00");
        remind();
        assertThat(mails()).isZero();

        at("09:00", 1);
        remind();
        assertThat(mails()).isOne();
    }

    @Test
    void aTimeThatIsOverWhenItIsChosenWaitsForTheNextDay() {
        at("09:10");
        wants(EVERY_DAY, NINE);
        remind();
        assertThat(mails()).isZero();

        at("09:10", 1);
        remind();
        assertThat(mails()).isOne();
    }

    @Test
    void theClocksOfThePatientCountAndTheirNightToo() {
        clinics.run("update steadfast.patient set zone_id = 'Asia/Tokyo' where patient_id = ?", patient.value());
        wants(EVERY_DAY, NINE);
        at("09:00");
        remind();
        assertThat(mails()).isZero();

        clinics.run("update steadfast.patient set zone_id = 'Europe/London' where patient_id = ?", patient.value());
        at("10:00");
        remind();
        assertThat(mails()).isOne();
    }

    @Test
    void theMailSpeaksTheLanguageOfWhoGetsIt() {
        clinics.run(
                "update steadfast.person set language = 'de' where person_id = ?",
                account.person().value());
        wants(EVERY_DAY, NINE);

        at("09:00");
        remind();

        assertThat(TestMail.await(address(), 1)).contains("Guten Tag Ruth Example", "Hier geht es weiter");
    }

    @Test
    void anotherClinicsRoundRemindsNobodyHere() {
        wants(EVERY_DAY, NINE);
        at("09:00");

        remind(clinics.clinic().id());

        assertThat(mails()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06:59", "00:00", "21:00", "23:30"})
    void nobodyIsRemindedAtNight(String time) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wants(EVERY_DAY, NINE, LocalTime.parse(time)))
                .extracting(RuleViolation::code)
                .isEqualTo("messages.reminders.at-night");
        wants(EVERY_DAY, NINE);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> clinics.run(
                        "update steadfast.reminder set times = array[?::time] where patient_id = ?",
                        time,
                        patient.value()));
    }

    @Test
    void aChoiceHasADayAndAtMostTwoTimes() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> wants(EnumSet.noneOf(DayOfWeek.class), NINE));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wants(EVERY_DAY, NINE, LocalTime.of(12, 0), LocalTime.of(18, 0)));
        assertThat(chosen().on()).isFalse();
    }

    @Test
    void whatWasChosenIsThereAgainAlsoWhenItIsOff() {
        wants(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), LocalTime.of(18, 30), NINE, NINE);
        var on = chosen();
        assertThat(on.on()).isTrue();
        assertThat(on.times().times()).containsExactly(NINE, LocalTime.of(18, 30));
        assertThat(on.times().weekdays()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);

        SignedIn.as(account, () -> {
            mine.switchOff();
            return true;
        });

        assertThat(chosen()).isEqualTo(new Reminders(true, false, on.times()));
    }

    @Test
    void withoutAMailServerNothingIsSwitchedOn() {
        var without = RemindersWithoutMail.of(context);

        SignedIn.as(account, () -> {
            assertThat(without.current().possible()).isFalse();
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> without.switchOn(ReminderTimes.usual()))
                    .extracting(RuleViolation::code)
                    .isEqualTo("messages.reminders.no-mail");
            return true;
        });
        assertThat(chosen().on()).isFalse();
    }
}
