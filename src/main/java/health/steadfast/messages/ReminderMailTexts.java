package health.steadfast.messages;

import health.steadfast.shared.Texts;
import health.steadfast.training.TrainingRoutes;
import org.springframework.stereotype.Component;

/** The words of a reminder, in the receiver's language and without a word about health. */
@Component
class ReminderMailTexts {

    private final Texts texts;
    private final PublicAddress address;

    ReminderMailTexts(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    Mail mail(NoticeReceivers.Receiver to, StopToken token) {
        var locale = to.language().locale();
        return new Mail(
                to.email(),
                texts.get("messages.mail.reminder.subject", locale, to.clinicName()),
                texts.get(
                        "messages.mail.reminder.text",
                        locale,
                        to.displayName(),
                        to.clinicName(),
                        address.of("/" + TrainingRoutes.TODAY),
                        address.of(
                                "/" + MessageRoutes.STOP_REMINDERS.replace(":" + MessageRoutes.TOKEN, token.value()))));
    }
}
