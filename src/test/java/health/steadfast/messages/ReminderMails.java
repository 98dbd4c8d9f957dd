package health.steadfast.messages;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.shared.ClinicScope;
import health.steadfast.shared.PatientId;
import health.steadfast.testing.SignedIn;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationContext;

/** The link of a reminder that a patient has just got, for tests of the screen behind it. */
public final class ReminderMails {

    private ReminderMails() {}

    /** Switches reminders on, and takes one up as if it were sent; answers the address in it. */
    public static String link(ApplicationContext context, SignedInMember account, PatientId patient) {
        var now = context.getBean(Clock.class).instant();
        var token = StopToken.next(account.clinic());
        SignedIn.as(account, () -> {
            context.getBean(MyReminders.class).switchOn(ReminderTimes.usual());
            return true;
        });
        var due = new DueReminder(patient, now.atZone(ZoneOffset.UTC).toLocalDate(), LocalTime.of(9, 0));
        ClinicScope.in(
                account.clinic(), () -> context.getBean(SentReminders.class).take(due, token, now));
        return MessageRoutes.STOP_REMINDERS.replace(":" + MessageRoutes.TOKEN, token.value());
    }
}
