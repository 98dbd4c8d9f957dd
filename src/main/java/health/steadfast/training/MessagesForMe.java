package health.steadfast.training;

/** What the clinic wrote to the patient who asks; whoever keeps the threads answers. */
public interface MessagesForMe {

    /** How many messages the patient has not read. */
    int unread();
}
