package health.steadfast.messages;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ClinicId;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.LogFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestClock;
import health.steadfast.testing.TestMail;
import health.steadfast.testing.TestPlan;
import health.steadfast.testing.TestSchedule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A patient with an exercise for every day who can be reminded over the real mail. */
@SpringBootTest
abstract class ReminderCase {

    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final LocalTime NINE = LocalTime.of(9, 0);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern LINK = Pattern.compile("http://\\S+/stop-reminders/(\\S+)");

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    PlanFixtures plans;

    @Autowired
    LogFixtures logs;

    @Autowired
    MyReminders mine;

    @Autowired
    ReminderRounds rounds;

    @Autowired
    ReminderStop stop;

    @Autowired
    TestClock clock;

    TestClinic clinic;
    SignedInMember therapist;
    PatientId patient;
    SignedInMember account;
    TestPlan plan;
    PlanItemId coins;
    LocalDate tomorrow;

    @BeforeEach
    void aPatientWithAPlan() {
        clinic = clinics.clinic();
        therapist = clinic.therapist();
        patient = clinic.patientOf(therapist, "Ada");
        account = clinic.account(patient);
        tomorrow = LocalDay.of(clock.instant(), BERLIN).plusDays(1);
        plan = plans.planBy(therapist, patient, tomorrow.minusWeeks(3));
        coins = plan.item("post-coins", TestSchedule.daily());
    }

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    void wants(Set<DayOfWeek> days, LocalTime... times) {
        SignedIn.as(account, () -> {
            mine.switchOn(new ReminderTimes(List.of(times), days));
            return true;
        });
    }

    Reminders chosen() {
        return SignedIn.as(account, mine::current);
    }

    /** Moves the clock to a time of tomorrow in Berlin, or of the day so many days after it. */
    void at(String time, int days) {
        var moment = tomorrow.plusDays(days).atTime(LocalTime.parse(time)).atZone(BERLIN);
        clock.advance(Duration.between(clock.instant(), moment.toInstant()));
    }

    void at(String time) {
        at(time, 0);
    }

    void remind() {
        remind(clinic.id());
    }

    void remind(ClinicId of) {
        ClinicScope.in(of, () -> {
            rounds.remind(of);
            return of;
        });
    }

    int mails() {
        return TestMail.to(address()).size();
    }

    String address() {
        return clinics.value(
                "select email from steadfast.person where person_id = ?",
                account.person().value());
    }

    /** The secret in the mail of this number. */
    String token(int number) {
        var link = LINK.matcher(TestMail.await(address(), number));
        if (!link.find()) {
            throw new AssertionError("a reminder without a link to stop");
        }
        return link.group(1);
    }
}
