package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.TestMail;
import org.junit.jupiter.api.Test;

/** A patient confirms the birth date before the account is active. */
class InvitingPatientsTest extends LinkCase {

    @Test
    void aPatientConfirmsTheBirthDate() {
        var patient = invitePatient();
        var token = tokenIn(TestMail.await(email, 1));

        assertThat(setup.open(token).orElseThrow().asksBirthDate()).isTrue();
        assertThat(setup.open(token).orElseThrow().email()).isNull();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> setup.accept(token, null, PASSWORD))
                .extracting(RuleViolation::code)
                .isEqualTo("accounts.link.birth-date-missing");
        assertThat(setup.accept(token, BORN, PASSWORD).orElseThrow().record()).isEqualTo(patient);
    }

    @Test
    void fiveWrongBirthDatesEndTheLink() {
        invitePatient();
        var token = tokenIn(TestMail.await(email, 1));
        for (var left = 4; left > 0; left--) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> setup.accept(token, BORN.plusDays(1), PASSWORD))
                    .matches(e -> e.code().equals("accounts.link.birth-date"))
                    .extracting(e -> e.arguments()[0])
                    .isEqualTo(left);
        }

        assertThatItIsGone(() -> setup.accept(token, BORN.plusDays(1), PASSWORD));
        assertThatItIsGone(() -> setup.accept(token, BORN, PASSWORD));
    }

    @Test
    void aRefusedPasswordCostsNoTryOfTheBirthDate() {
        invitePatient();
        var token = tokenIn(TestMail.await(email, 1));
        for (var i = 0; i < 6; i++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> setup.accept(token, BORN, "too short"))
                    .extracting(RuleViolation::code)
                    .isEqualTo("accounts.password.too-short");
        }

        assertThat(setup.accept(token, BORN, PASSWORD)).isPresent();
    }

    @Test
    void theFifthTryMayStillBeRight() {
        invitePatient();
        var token = tokenIn(TestMail.await(email, 1));
        for (var i = 0; i < 4; i++) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> setup.accept(token, BORN.plusDays(1), PASSWORD));
        }

        assertThat(setup.accept(token, BORN, PASSWORD)).isPresent();
    }
}
