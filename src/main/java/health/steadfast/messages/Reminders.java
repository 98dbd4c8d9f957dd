package health.steadfast.messages;

import java.io.Serializable;

/**
 * What a patient has chosen.
 *
 * @param possible whether the clinic can send mail at all
 * @param on whether reminders are sent
 * @param times the times chosen last, also while they are off
 */
public record Reminders(boolean possible, boolean on, ReminderTimes times) implements Serializable {}
