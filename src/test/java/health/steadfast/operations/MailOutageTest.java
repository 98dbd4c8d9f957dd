package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.accounts.AccountService;
import health.steadfast.accounts.EmailAddress;
import health.steadfast.accounts.Language;
import health.steadfast.accounts.StaffInvitation;
import health.steadfast.shared.Ids;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClock;
import health.steadfast.testing.TestMail;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The mail server is down while somebody is invited. */
@SpringBootTest
class MailOutageTest {

    @Autowired
    ClinicFixtures clinics;

    @Autowired
    AccountService accounts;

    @Autowired
    FailedEvents failedEvents;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToNormal() {
        TestMail.start();
        clock.reset();
    }

    @Test
    void theInvitationIsSavedAndItsMailGoesOutWhenTheServerIsBack() {
        var clinic = clinics.clinic();
        var email = "samuel." + Ids.next() + "@mail.example";
        TestMail.stop();

        SignedIn.as(
                clinic.admin(),
                () -> accounts.invite(new StaffInvitation(
                        "Samuel Osei", new EmailAddress(email), Role.ADMIN, null, Language.ENGLISH)));

        var failed =
                "steadfast.event_publication where status = 'FAILED' and serialized_event like '%" + clinic.id() + "%'";
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> clinics.count(failed) == 1);
        assertThat(clinics.count("steadfast.membership where state = 'INVITED' and clinic_id = '" + clinic.id() + "'"))
                .isOne();

        TestMail.start();
        failedEvents.tryAgain();
        assertThat(TestMail.to(email)).isEmpty();
        clock.advance(Duration.ofSeconds(31));
        failedEvents.tryAgain();

        assertThat(TestMail.await(email, 1)).contains("/invitation/");
    }
}
