package health.steadfast.messages;

import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What somebody without a sign-in can do with the link from a reminder: look whether it works, and stop the reminders.
 * The link itself is the permission, for that and nothing else.
 */
@Component
public class ReminderStop {

    private final SentReminders sent;
    private final Clock clock;

    ReminderStop(SentReminders sent, Clock clock) {
        this.sent = sent;
        this.clock = clock;
    }

    /** The link behind an address, if it works; looking stops nothing. */
    public Optional<ReminderLink> open(String token) {
        return StopToken.parse(token)
                .flatMap(secret -> ClinicScope.in(secret.clinic(), () -> sent.link(secret, clock.instant())));
    }

    /**
     * No more reminders; said twice it is the same.
     *
     * @throws RuleViolation if the link does not work any more
     */
    public void stop(String token) {
        var stopped = StopToken.parse(token)
                .filter(secret -> ClinicScope.in(secret.clinic(), () -> sent.stop(secret, clock.instant())));
        if (stopped.isEmpty()) {
            throw new RuleViolation("messages.reminders.link-gone");
        }
    }
}
