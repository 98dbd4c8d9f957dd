package health.steadfast.plans;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.library.Axis;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class PlanReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SignedInMember therapist;
    private PatientId patient;

    @BeforeEach
    void aPatient() {
        var clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
    }

    @Test
    void theItemsOfAVersionComeBackAsTheyWerePublished() {
        plans.planBy(therapist, patient, DAY).item("sit-and-reach-out", TestSchedule.on(MONDAY, FRIDAY));

        var item = history(DAY).inForceOn(DAY).orElseThrow().items().getFirst();

        assertThat(item.axis()).isEqualTo(Axis.BALANCE);
        assertThat(item.schedule()).isEqualTo(new Schedule.Weekdays(Set.of(MONDAY, FRIDAY), 1));
        assertThat(item.dose().repetitions()).isEqualTo(6);
        assertThat(item.dose().side()).isEqualTo(Side.BOTH);
        assertThat(item.dose().effort()).isEqualTo(new EffortBand(4, 6));
    }

    @Test
    void versionsThatWereReplacedBeforeTheDayAreLeftOut() {
        var first = plans.planBy(therapist, patient, DAY);
        var item = first.item("sit-and-reach-out", TestSchedule.timesAWeek(3));
        first.next(DAY.plusDays(7)).keep(item, "sit-and-reach-out", TestSchedule.timesAWeek(5));

        assertThat(history(DAY.plusDays(6)).versions())
                .extracting(PublishedVersion::no)
                .containsExactly(1, 2);
        assertThat(history(DAY.plusDays(7)).versions())
                .extracting(PublishedVersion::no)
                .containsExactly(2);
    }

    @Test
    void aVersionPublishedLaterReplacesOneThatWasToBeginAfterIt() {
        var first = plans.planBy(therapist, patient, DAY);
        var item = first.item("sit-and-reach-out", TestSchedule.timesAWeek(3));
        var second = first.next(DAY.plusDays(7)).keep(item, "sit-and-reach-out", TestSchedule.timesAWeek(5));
        second.next(DAY.plusDays(2)).keep(item, "sit-and-reach-out", TestSchedule.timesAWeek(1));

        assertThat(history(DAY).inForceOn(DAY.plusDays(9)).orElseThrow().no()).isEqualTo(3);
        assertThat(inForce(DAY)).containsExactly(1);
        assertThat(inForce(DAY.plusDays(2))).containsExactly(3);
        assertThat(inForce(DAY.plusDays(9))).containsExactly(3);
    }

    @Test
    void betweenTwoPlansNothingIsInForce() {
        var old = plans.planBy(therapist, patient, DAY);
        old.item("sit-and-reach-out", TestSchedule.daily());
        clinics.run(
                "update steadfast.plan set state = 'ENDED', ended_on = ? where plan_id = ?",
                DAY.plusDays(3),
                old.id().value());
        plans.planBy(therapist, patient, DAY.plusDays(10)).item("stand-hip-width", TestSchedule.daily());

        var history = history(DAY);

        assertThat(history.inForceOn(DAY.plusDays(3))).isPresent();
        assertThat(history.inForceOn(DAY.plusDays(4))).isEmpty();
        assertThat(history.inForceOn(DAY.plusDays(10))).isPresent();
        assertThat(inForce(DAY.plusDays(3))).hasSize(1);
        assertThat(inForce(DAY.plusDays(4))).isEmpty();
        assertThat(inForce(DAY.plusDays(10))).hasSize(1);
    }

    @Test
    void aPauseLiftedOnTheDayItBeganCoversNoDay() {
        plans.planBy(therapist, patient, DAY).item("sit-and-reach-out", TestSchedule.daily());
        plans.pause(therapist, patient, PauseKind.HEAT, DAY, DAY.minusDays(1));
        plans.pause(therapist, patient, PauseKind.ILLNESS, DAY.plusDays(3), null);

        var history = history(DAY);

        assertThat(history.pauseOn(DAY)).isEmpty();
        assertThat(history.pauseOn(DAY.plusDays(90))).map(PausePeriod::kind).contains(PauseKind.ILLNESS);
    }

    private PlanHistory history(LocalDate from) {
        return SignedIn.as(therapist, () -> transaction.execute(status -> reader.history(patient, from)));
    }

    private List<Integer> inForce(LocalDate day) {
        return SignedIn.as(
                therapist,
                () -> transaction.execute(status -> jdbc.sql("""
                        select version_no from steadfast.plans_v_in_force
                        where patient_id = :patient and starts_on <= :day and (until_on is null or until_on >= :day)
                        """)
                        .param("patient", patient.value())
                        .param("day", day)
                        .query(Integer.class)
                        .list()));
    }
}
