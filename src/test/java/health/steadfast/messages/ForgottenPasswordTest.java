package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.testing.TestMail;
import org.junit.jupiter.api.Test;

/** A new password by a link that only the mail carries. */
class ForgottenPasswordTest extends LinkCase {

    @Test
    void aForgottenPasswordIsReplacedByALinkAndEndsTheOpenSessions() {
        var therapist = clinic.therapist();
        var address = clinics.password(therapist, "the old password of mine");

        reset.request(address, "192.0.2." + (int) (Math.random() * 250));
        var token = tokenIn(TestMail.await(address, 1));

        assertThat(setup.accept(token, null, PASSWORD)).isEmpty();
        assertThat(clinics.value(
                        "select security_stamp::text from steadfast.membership where membership_id = ?",
                        therapist.membership()))
                .isNotEqualTo(therapist.securityStamp().toString());
        assertThat(setup.open(token)).isEmpty();
    }

    @Test
    void nobodyIsMailedMoreThanThreeLinksInARow() {
        var address = clinics.password(clinic.therapist(), PASSWORD);
        for (var i = 0; i < 5; i++) {
            reset.request(address, "192.0.2.99");
        }
        reset.request("nobody@nowhere.example", "192.0.2.98");
        TestMail.await(address, 3);

        assertThat(clinics.count("steadfast.event_publication where serialized_event like '%PASSWORD%'"
                        + " and serialized_event like '%" + clinic.id() + "%'"))
                .isLessThanOrEqualTo(3);
        assertThat(TestMail.to("nobody@nowhere.example")).isEmpty();
    }
}
