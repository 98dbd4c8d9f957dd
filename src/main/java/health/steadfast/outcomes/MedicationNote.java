package health.steadfast.outcomes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was said about medication on a day, to stand beside the measures. The program reads nothing out of it.
 *
 * @param words 1 to 500 characters
 * @param by who wrote it down
 */
public record MedicationNote(UUID id, LocalDate on, String words, String by) implements Serializable {

    public static final int MAX_WORDS = 500;
}
