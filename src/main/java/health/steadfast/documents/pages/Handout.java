package health.steadfast.documents.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan to take home.
 *
 * @param plan since when the plan is in force, in words
 * @param often on how many days, in words
 * @param minutes how long a day takes in all; 0: nobody can say
 * @param hardest the upper end of the highest effort band, 0 to 10; null where effort has no target
 * @param withHelper the numbers of the exercises with a second person; null: none
 * @param sitting the numbers of the exercises that go on after a fall; null: none
 * @param shortVersion the numbers of the exercises of the short version; null: there is none
 * @param ended after the end of the treatment nobody of the clinic reads or waits for anything
 */
public record Handout(
        Letterhead head,
        String plan,
        String often,
        int minutes,
        @Nullable Integer hardest,
        @Nullable String withHelper,
        @Nullable String sitting,
        @Nullable String shortVersion,
        boolean ended,
        List<HandoutExercise> exercises) {

    public Handout {
        exercises = List.copyOf(exercises);
    }
}
