package health.steadfast.messages;

import health.steadfast.accounts.AccountLink;
import health.steadfast.accounts.AccountLinkRequested;
import health.steadfast.accounts.AccountLinks;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the links of accounts. The link is made in its own short transaction, the mail is sent after it and outside any:
 * a mail server that is slow or down holds no connection. A failure leaves the publication incomplete, and it is tried
 * again later with a fresh link.
 */
@Component
class AccountMails {

    private final AccountLinks links;
    private final AccountMailTexts texts;
    private final MailOutlet outlet;

    AccountMails(AccountLinks links, AccountMailTexts texts, MailOutlet outlet) {
        this.links = links;
        this.texts = texts;
        this.outlet = outlet;
    }

    @Async
    @TransactionalEventListener
    void on(AccountLinkRequested request) {
        if (!outlet.isReady()) {
            throw new IllegalStateException("no mail server is set up, the link waits");
        }
        links.issue(request).ifPresent(this::send);
    }

    private void send(AccountLink link) {
        outlet.send(texts.mail(link));
    }
}
