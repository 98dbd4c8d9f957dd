package health.steadfast.messages;

import health.steadfast.caseload.CareAccess;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The reminders of a clinic without a mail server, for tests of the screen. */
public final class RemindersWithoutMail {

    private RemindersWithoutMail() {}

    public static MyReminders of(ApplicationContext context) {
        var transactions = context.getBean(TransactionTemplate.class);
        return new MyReminders(
                context.getBean(CareAccess.class),
                context.getBean(StoredReminders.class),
                new MissingOutlet(),
                context.getBean(Clock.class)) {

            @Override
            public Reminders current() {
                return transactions.execute(status -> super.current());
            }

            @Override
            public void switchOn(ReminderTimes times) {
                transactions.executeWithoutResult(status -> super.switchOn(times));
            }
        };
    }
}
