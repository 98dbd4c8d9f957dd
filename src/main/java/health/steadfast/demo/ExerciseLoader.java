package health.steadfast.demo;

import health.steadfast.demo.ClinicStory.ExerciseStory;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.ExerciseText;
import health.steadfast.library.PastExercises;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts a clinic's own exercises into its library, each with its photo. */
@Component
@ConditionalOnBooleanProperty("steadfast.demo")
class ExerciseLoader {

    private final PastExercises exercises;

    ExerciseLoader(PastExercises exercises) {
        this.exercises = exercises;
    }

    void load(List<ExerciseStory> stories, Place place) {
        stories.forEach(story -> load(story, place));
    }

    private void load(ExerciseStory story, Place place) {
        try (var photo = new ClassPathResource("demo/" + story.photo()).getInputStream()) {
            exercises.add(
                    new ExerciseSlug(story.from()),
                    new ExerciseText(story.name(), story.feel(), null, story.steps()),
                    new ExerciseText(story.nameDe(), story.feelDe(), null, story.stepsDe()),
                    photo,
                    place.therapist(story.by()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
