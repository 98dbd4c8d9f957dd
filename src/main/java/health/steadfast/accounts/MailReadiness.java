package health.steadfast.accounts;

/** Whether mail can be sent at all. An invitation that nobody would get is refused before anything is saved. */
public interface MailReadiness {

    boolean isReady();
}
