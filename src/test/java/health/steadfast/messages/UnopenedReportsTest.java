package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.audit.AuditAction;
import health.steadfast.audit.AuditTrail;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestMail;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** A safety report that nobody has opened reaches more and more people, over the real mail. */
@SpringBootTest
class UnopenedReportsTest {

    /** A Tuesday at 14 o'clock in Berlin: two working hours are left that day. */
    private static final Instant TUESDAY = Instant.parse("2026-11-17T13:00:00Z");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    LogFixtures logs;

    @Autowired
    ReportEscalation escalation;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transactions;

    private TestClinic clinic;
    private SignedInMember lead;
    private SignedInMember colleague;
    private PatientId patient;

    @BeforeEach
    void aReport() {
        clinic = clinics.clinic();
        lead = clinic.therapist();
        colleague = clinic.therapist();
        patient = clinic.patientOf(lead, "Ada");
        var fall = logs.fall(clinic.account(patient), patient, "FALL", "NONE", LocalDate.of(2026, 11, 17));
        clinics.run(
                "update steadfast.fall_report set reported_at = ? where fall_report_id = ?",
                Timestamp.from(TUESDAY),
                fall);
        clinics.run(
                "update steadfast.care_team_member set since = date '2026-01-01' where patient_id = ?",
                patient.value());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void theCareTeamIsToldAfterFourWorkingHoursAndOnce() {
        tellAt("2026-11-18T08:59:00Z");
        assertThat(TestMail.to(mailOf(lead))).isEmpty();

        tellAt("2026-11-18T09:00:00Z");
        tellAt("2026-11-18T09:10:00Z");

        assertThat(TestMail.await(mailOf(lead), 1)).contains("/caseload").doesNotContain("Ada", "fall");
        assertThat(TestMail.to(mailOf(lead))).hasSize(1);
        assertThat(TestMail.to(mailOf(colleague))).isEmpty();
    }

    @Test
    void everybodyOnDutyIsToldAfterAWorkingDay() {
        tellAt("2026-11-18T13:00:00Z");

        assertThat(TestMail.await(mailOf(colleague), 1))
                .contains("/patients/open")
                .doesNotContain("Ada", "fall");
        assertThat(TestMail.to(mailOf(lead))).hasSize(2);
    }

    @Test
    void aReportThatSomebodyOpenedIsNoNewsToAnybody() {
        SignedIn.as(
                lead,
                () -> transactions.execute(status -> {
                    audit.record(AuditAction.RECORD_OPENED, patient, null);
                    return true;
                }));

        tellAt("2026-11-19T13:00:00Z");

        assertThat(TestMail.to(mailOf(lead))).isEmpty();
        assertThat(TestMail.to(mailOf(colleague))).isEmpty();
    }

    @Test
    void nightsAndWeekendsAreNoWorkingTime() {
        var friday = Instant.parse("2026-11-20T14:30:00Z"); // 15:30 in Berlin

        assertThat(WorkingHours.between(friday, Instant.parse("2026-11-22T20:00:00Z"), BERLIN))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(WorkingHours.between(friday, Instant.parse("2026-11-23T08:00:00Z"), BERLIN))
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(WorkingHours.between(TUESDAY, TUESDAY.plus(Duration.ofDays(1)), BERLIN))
                .isEqualTo(WorkingHours.DAY);
    }

    private void tellAt(String moment) {
        ClinicScope.in(clinic.id(), () -> {
            escalation.tell(Instant.parse(moment));
            return moment;
        });
    }

    private String mailOf(SignedInMember member) {
        return clinics.value(
                "select email from steadfast.person where person_id = ?",
                member.person().value());
    }
}
