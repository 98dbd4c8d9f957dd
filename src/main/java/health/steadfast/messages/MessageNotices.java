package health.steadfast.messages;

import health.steadfast.shared.Texts;
import health.steadfast.training.TrainingRoutes;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells a patient by mail that the clinic wrote, once until the thread is read, and without a word of it. Staff get no
 * mail: the caseload shows what waits. Where no mail server is set up nobody expects a notice.
 */
@Component
class MessageNotices {

    private final NoticeReceivers receivers;
    private final Texts texts;
    private final PublicAddress address;
    private final MailOutlet outlet;

    MessageNotices(NoticeReceivers receivers, Texts texts, PublicAddress address, MailOutlet outlet) {
        this.receivers = receivers;
        this.texts = texts;
        this.address = address;
        this.outlet = outlet;
    }

    @Async
    @TransactionalEventListener
    void on(MessageWritten written) {
        if (!written.fromPatient() && outlet.isReady()) {
            receivers.of(written).map(this::mail).ifPresent(outlet::send);
        }
    }

    private Mail mail(NoticeReceivers.Receiver to) {
        var locale = to.language().locale();
        return new Mail(
                to.email(),
                texts.get("messages.mail.notice.subject", locale, to.clinicName()),
                texts.get(
                        "messages.mail.notice.text",
                        locale,
                        to.displayName(),
                        to.clinicName(),
                        address.of("/" + TrainingRoutes.MESSAGES)));
    }
}
