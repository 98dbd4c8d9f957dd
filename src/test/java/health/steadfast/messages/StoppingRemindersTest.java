package health.steadfast.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.RuleViolation;
import health.steadfast.testing.SignedIn;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link in a reminder: for everybody who has it, for stopping and nothing else. */
class StoppingRemindersTest extends ReminderCase {

    private String token = "";

    @BeforeEach
    void aReminder() {
        wants(EVERY_DAY, NINE);
        at("09:00");
        remind();
        token = token(1);
    }

    @Test
    void lookingStopsNothing() {
        assertThat(stop.open(token).orElseThrow().on()).isTrue();
        assertThat(stop.open(token).orElseThrow().on()).isTrue();
        assertThat(chosen().on()).isTrue();
    }

    @Test
    void stoppingTwiceIsStoppingOnceAndNoMailComesAnyMore() {
        stop.stop(token);
        stop.stop(token);

        assertThat(stop.open(token).orElseThrow().on()).isFalse();
        assertThat(chosen().on()).isFalse();
        at("09:00", 1);
        remind();
        assertThat(mails()).isOne();
    }

    @Test
    void itStopsTheRemindersOfNobodyElse() {
        var neighbour = clinic.account(clinic.patientOf(therapist, "Berta"));
        SignedIn.as(neighbour, () -> {
            mine.switchOn(ReminderTimes.usual());
            return true;
        });

        stop.stop(token);

        assertThat(SignedIn.as(neighbour, mine::current).on()).isTrue();
    }

    @Test
    void itWorksForWhoeverIsSignedInElsewhere() {
        SignedIn.as(clinics.clinic().admin(), () -> {
            stop.stop(token);
            return true;
        });

        assertThat(chosen().on()).isFalse();
    }

    @Test
    void aGuessedOrForeignLinkLeadsNowhere() {
        var bytes = Base64.getUrlDecoder().decode(token);
        bytes[bytes.length - 1] ^= 1;
        var changed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var sameClinic = StopToken.next(clinic.id()).value();
        var noClinic = StopToken.next(ClinicId.next()).value();
        for (var guess : new String[] {
            changed,
            sameClinic,
            noClinic,
            "A".repeat(64),
            "A".repeat(43),
            "' or 1=1 --",
            "",
            "../today",
            "x".repeat(8000)
        }) {
            assertThat(stop.open(guess)).as(guess).isEmpty();
            assertThatExceptionOfType(RuleViolation.class)
                    .as(guess)
                    .isThrownBy(() -> stop.stop(guess))
                    .extracting(RuleViolation::code)
                    .isEqualTo("messages.reminders.link-gone");
        }
        assertThat(chosen().on()).isTrue();
    }

    @Test
    void theSecretOfOneClinicOpensNothingInAnother() {
        var secret = Base64.getUrlDecoder().decode(token);
        var other = Base64.getUrlDecoder()
                .decode(StopToken.next(clinics.clinic().id()).value());
        System.arraycopy(other, 0, secret, 0, 16);
        var moved = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);

        assertThat(stop.open(moved)).isEmpty();
    }

    @Test
    void itRunsOutAfterNinetyDays() {
        clock.advance(Duration.ofDays(89));
        assertThat(stop.open(token)).isPresent();

        clock.advance(Duration.ofDays(2));
        assertThat(stop.open(token)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> stop.stop(token));
        remind();
        assertThat(clinics.count(
                        "steadfast.reminder_sent where patient_id = '%s' and sent_at < now() + interval '80 days'"
                                .formatted(patient)))
                .isZero();
    }

    @Test
    void theLinkItselfIsNowhereInTheDatabase() {
        assertThat(clinics.count("steadfast.reminder_sent where encode(stop_hash, 'escape') like '%" + token + "%'"))
                .isZero();
        assertThat(clinics.count("steadfast.event_publication where serialized_event like '%" + token + "%'"))
                .isZero();
        assertThat(new StopToken(token)).hasToString("a link");
    }
}
