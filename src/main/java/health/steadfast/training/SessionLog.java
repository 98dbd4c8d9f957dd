package health.steadfast.training;

import java.io.Serializable;
import java.util.UUID;

/**
 * The log in force of one exercise of a session.
 *
 * @param setsDone sets begun
 */
public record SessionLog(UUID id, Outcome outcome, int setsDone, Answers answers) implements Serializable {}
