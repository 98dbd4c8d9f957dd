package health.steadfast.messages;

import health.steadfast.accounts.Language;
import java.io.Serializable;

/**
 * What whoever opens the link of a reminder gets to see: nothing of the person.
 *
 * @param language of the mail the link came with
 * @param on whether there is anything to stop
 */
public record ReminderLink(Language language, String clinicName, boolean on) implements Serializable {}
