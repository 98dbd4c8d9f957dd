package health.steadfast.messages;

import health.steadfast.accounts.MailReadiness;

/** The way mail takes out of the house. */
interface MailOutlet extends MailReadiness {

    /** Hands a mail over, or throws if it could not be handed over. Never inside a transaction. */
    void send(Mail mail);
}
