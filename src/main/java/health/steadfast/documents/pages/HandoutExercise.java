package health.steadfast.documents.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exercise on the handout.
 *
 * @param rests that it is not to be done for now, and what instead; null: it is open
 * @param position "Sitting exercise", where it stays open after a fall; null elsewhere
 * @param support what the hands do, in a sentence
 * @param company who or what stands by, in a sentence
 * @param otherLanguage says that the clinic wrote it in the other language only; empty elsewhere
 * @param language of the steps
 * @param side which side, in a sentence; null: it has none
 * @param dose how much
 * @param schedule how often
 * @param safe what makes it safe, sentence by sentence
 * @param easier the exercise that takes its place when nobody is there, or it is too much; null: there is none
 * @param helped whether it needs a second person
 * @param others what may be done instead, with its dose
 * @param note the therapist's own words
 * @param picture the drawn stills as SVG, or null
 */
public record HandoutExercise(
        int number,
        String name,
        @Nullable String rests,
        @Nullable String position,
        String support,
        String company,
        String otherLanguage,
        String language,
        @Nullable String side,
        List<String> steps,
        String dose,
        String schedule,
        List<String> safe,
        @Nullable String easier,
        boolean helped,
        @Nullable String others,
        @Nullable String note,
        @Nullable Picture picture) {

    public HandoutExercise {
        steps = List.copyOf(steps);
        safe = List.copyOf(safe);
    }
}
