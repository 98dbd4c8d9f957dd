package health.steadfast.messages;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the last mails in memory, for trying the product out without a mail server. */
class DemoMailbox implements MailOutlet {

    static final int KEPT = 100;

    private final Deque<DemoMail> mails = new ArrayDeque<>();
    private final Clock clock;

    DemoMailbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public synchronized void send(Mail mail) {
        mails.addFirst(new DemoMail(clock.instant(), mail.to().value(), mail.subject(), mail.text()));
        while (mails.size() > KEPT) {
            mails.removeLast();
        }
    }

    /** The latest first. */
    synchronized List<DemoMail> mails() {
        return List.copyOf(mails);
    }
}
