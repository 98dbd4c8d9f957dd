package health.steadfast.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
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
class AbsencesTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    MyAbsences absences;

    @Autowired
    Clock clock;

    private LocalDate today;
    private PatientId patient;

    @BeforeEach
    void aPatientWithAPlan() {
        today = LocalDay.of(clock.instant(), ZoneId.of("Europe/Berlin"));
        var clinic = clinics.clinic();
        var therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        plans.planBy(therapist, patient, today.minusWeeks(3)).item("post-coins", TestSchedule.daily());
        SignedIn.as(clinic.account(patient));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void daysAwayRestByThePatientsOwnWordAndAreNotCounted() {
        absences.plan(today, today.plusDays(6));

        assertThat(absences.current().period()).isEqualTo(new PausePeriod(PauseKind.AWAY, today, today.plusDays(6)));
        assertThat(planned(today)).isLessThan(7);
    }

    @Test
    void whoIsBackEarlierCountsFromTodayOn() {
        absences.plan(today, today.plusDays(6));

        absences.end();

        assertThat(absences.current().period()).isNull();
    }

    @Test
    void anAbsenceThatHasNotBegunIsTakenBackWhole() {
        absences.plan(today.plusDays(10), today.plusDays(12));

        absences.end();

        assertThat(absences.current().period()).isNull();
        absences.plan(today.plusDays(10), today.plusDays(12));
        assertThat(absences.current().period()).isNotNull();
    }

    @Test
    void moreThanThreeWeeksAreAgreedWithTheClinic() {
        absences.plan(today, today.plusDays(20));
        absences.end();

        refused("plans.away.too-long", today, today.plusDays(21));
        refused("plans.away.in-the-past", today.minusDays(1), today.plusDays(1));
        refused("plans.away.ends-before-it-begins", today.plusDays(2), today.plusDays(1));
    }

    @Test
    void threeWeeksAfterThreeWeeksAreTooLongTogether() {
        clinics.run("""
                insert into steadfast.pause (pause_id, clinic_id, patient_id, kind, from_on, until_on, begun_by, begun_at)
                select gen_random_uuid(), p.clinic_id, p.patient_id, 'AWAY', ?, ?, m.person_id, now()
                from steadfast.patient p join steadfast.membership m on m.patient_id = p.patient_id where p.patient_id = ?
                """, today.minusDays(10), today.minusDays(1), patient.value());

        refused("plans.away.too-long", today, today.plusDays(11));
        absences.plan(today, today.plusDays(10));
    }

    @Test
    void onlyOneAbsenceIsPlannedAtATime() {
        absences.plan(today.plusDays(3), today.plusDays(5));

        refused("plans.away.planned-already", today.plusDays(30), today.plusDays(31));
    }

    private void refused(String code, LocalDate from, LocalDate to) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> absences.plan(from, to))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }

    private int planned(LocalDate day) {
        return Integer.parseInt(clinics.value(
                "select coalesce(sum(planned), 0)::text from steadfast.adherence_week where patient_id = ? and week = date_trunc('week', ?::date)",
                patient.value(),
                day));
    }
}
