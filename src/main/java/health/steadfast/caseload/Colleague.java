package health.steadfast.caseload;

import health.steadfast.accounts.Profession;
import health.steadfast.shared.PersonId;
import java.io.Serializable;

/**
 * A therapist of the clinic who can take patients.
 *
 * @param patients how many patients the therapist treats at present
 */
public record Colleague(PersonId person, String name, Profession profession, int patients) implements Serializable {}
