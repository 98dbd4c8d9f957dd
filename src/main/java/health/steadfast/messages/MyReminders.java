package health.steadfast.messages;

import health.steadfast.caseload.CareAccess;
import health.steadfast.shared.Roles;
import health.steadfast.shared.RuleViolation;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a patient wants to be reminded by mail. Of two phones the later word counts. */
@Service
@PreAuthorize("hasRole('" + Roles.PATIENT + "')")
@Transactional(readOnly = true)
public class MyReminders {

    private final CareAccess careAccess;
    private final StoredReminders reminders;
    private final MailOutlet outlet;
    private final Clock clock;

    MyReminders(CareAccess careAccess, StoredReminders reminders, MailOutlet outlet, Clock clock) {
        this.careAccess = careAccess;
        this.reminders = reminders;
        this.outlet = outlet;
        this.clock = clock;
    }

    /** What was chosen; before anything was, the usual times stand there and are off. One statement. */
    public Reminders current() {
        var stored = reminders.of(careAccess.requireOwn());
        return new Reminders(
                outlet.isReady(),
                stored.map(StoredReminders.Stored::on).orElse(false),
                stored.map(StoredReminders.Stored::times).orElseGet(ReminderTimes::usual));
    }

    /** Reminders come from the next of these times on. Refused where no mail can be sent. */
    @Transactional
    public void switchOn(ReminderTimes times) {
        var patient = careAccess.requireOwn();
        if (!outlet.isReady()) {
            throw new RuleViolation("messages.reminders.no-mail");
        }
        reminders.keep(patient, times, clock.instant());
    }

    @Transactional
    public void switchOff() {
        reminders.end(careAccess.requireOwn());
    }
}
