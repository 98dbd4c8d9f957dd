package health.steadfast.library.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every exercise of the catalogue has a figure, and the figure shows each thing that its safety codes, its equipment
 * and its steps name. Which drawn things show a code or a word stands in {@code figures/things.json}: a missing thing is
 * to be drawn, not to be struck out there. Every other word of the steps stands in {@code figures/not-things.txt}, so
 * that a new thing cannot be overlooked.
 */
class FiguresShowWhatTheTextNamesTest {

    private static final List<Catalogued> EXERCISES = Catalogued.all();
    private static final Keys THINGS = things();

    /** What nobody can draw: light, pain, pace, what was practised. */
    private static final Set<String> WORDS_ONLY = Set.of(
            "good-light",
            "stop-when-dizzy",
            "firm-shoes",
            "clear-floor",
            "cool-room",
            "no-breath-hold",
            "skin-check",
            "slow-stretch",
            "stop-if-spasm",
            "practised-in-clinic",
            "no-bounce",
            "cold-water-only",
            "helper-shown",
            "blunt-only",
            "quiet-place",
            "gentle-tension",
            "no-sharp-objects",
            "soft-objects",
            "stop-cord",
            "check-band");

    @Test
    void everyExerciseHasAFigureAndEveryFigureAnExercise() throws IOException {
        var slugs = EXERCISES.stream().map(Catalogued::slug).toList();

        assertThat(ContactSheet.slugs()).containsExactlyInAnyOrderElementsOf(slugs);
    }

    @Test
    void everyThingTheTextNamesIsInThePicture() {
        var missing = new ArrayList<String>();
        for (var exercise : EXERCISES) {
            var pose = exercise.pose();
            var seen = things(pose, null);
            for (var kind : List.of("safety", "equipment", "steps")) {
                codes(exercise, kind)
                        .filter(it -> isThing(kind, it) && !isNotMeant(exercise, it))
                        .filter(it -> !shows(seen, kind, it))
                        .forEach(it -> missing.add(pose.slug() + ": " + kind + " " + it));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatKeepsSomebodySafeIsInBothPictures() {
        var missing = new ArrayList<String>();
        for (var exercise : EXERCISES) {
            var pose = exercise.pose();
            for (var still : pose.stills()) {
                var seen = things(pose, still);
                codes(exercise, "safety")
                        .filter(it -> isThing("safety", it) && !shows(seen, "safety", it))
                        .forEach(it -> missing.add(pose.slug() + " frame " + still + ": " + it));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeIsEitherDrawnOrKnownToBeWordsOnly() {
        assertThat(EXERCISES.stream().flatMap(it -> codes(it, "safety")).distinct())
                .allMatch(it -> THINGS.part("safety").has(it) != WORDS_ONLY.contains(it));
        assertThat(EXERCISES.stream().flatMap(it -> codes(it, "equipment")).distinct())
                .allMatch(it -> THINGS.part("equipment").has(it));
    }

    @Test
    void everyWordOfTheStepsIsAThingOrKnownToBeNone() throws IOException {
        var others = Files.readAllLines(Path.of("src/test/resources/figures/not-things.txt"));
        var words = EXERCISES.stream()
                .flatMap(it -> codes(it, "steps"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());

        assertThat(words).allMatch(it -> THINGS.part("steps").has(it) != others.contains(it));
        assertThat(others).as("words that no step uses any more").allMatch(words::contains);
    }

    /** A thing that nothing draws would let a figure pass for one that shows it. */
    @Test
    void everyThingThatCountsIsDrawnInSomeFigure() {
        var drawn = EXERCISES.stream()
                .flatMap(it -> things(it.pose(), null).stream())
                .collect(Collectors.toSet());

        var counting = Stream.of("safety", "equipment", "steps")
                .flatMap(kind -> THINGS.part(kind).values().values().stream())
                .flatMap(it -> ((List<?>) it).stream().map(Object::toString))
                .distinct();

        assertThat(counting).isNotEmpty().allMatch(drawn::contains);
    }

    /** "The balls of your feet", "a mat or a damp cloth": a word that means no thing of this picture. */
    @Test
    void onlyWordsThatNeedItAreExcused() {
        var excused = EXERCISES.stream()
                .flatMap(it -> codes(it, "steps").filter(word -> isNotMeant(it, word)))
                .count();

        assertThat(EXERCISES)
                .allSatisfy(it -> assertThat(codes(it, "steps").filter(word -> isNotMeant(it, word)))
                        .noneMatch(word -> shows(things(it.pose(), null), "steps", word)));
        assertThat(THINGS.part("notMeant").values().values().stream()
                        .mapToInt(it -> ((List<?>) it).size())
                        .sum())
                .isEqualTo((int) excused);
    }

    private static boolean isThing(String kind, String code) {
        return switch (kind) {
            case "safety" -> !WORDS_ONLY.contains(code);
            case "steps" -> THINGS.part(kind).has(code);
            default -> true;
        };
    }

    private static boolean isNotMeant(Catalogued exercise, String word) {
        return THINGS.part("notMeant").values().get(exercise.slug()) instanceof List<?> words && words.contains(word);
    }

    private static boolean shows(Set<String> seen, String kind, String code) {
        return THINGS.part(kind).values().get(code) instanceof List<?> any
                && any.stream().anyMatch(seen::contains);
    }

    private static Stream<String> codes(Catalogued exercise, String kind) {
        return kind.equals("steps")
                ? exercise.list(kind)
                        .flatMap(it -> Stream.of(it.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                        .distinct()
                : exercise.list(kind);
    }

    /** The types of all things of one frame, or of all frames; what marks a chair as support counts as a thing. */
    private static Set<String> things(PoseDocument pose, @Nullable Integer frame) {
        var seen = new HashSet<String>();
        pose.props().stream().filter(it -> isIn(it, frame)).forEach(it -> add(seen, it));
        pose.keys().parts("links").forEach(it -> add(seen, it));
        if (pose.keys().has("heldCup")) {
            seen.add("heldCup");
        }
        for (var i = 0; i < pose.frames().count(); i++) {
            if (frame == null || frame == i) {
                var stated = pose.frames().at(i);
                stated.parts("props").forEach(it -> add(seen, it));
                held(seen, Poser.held(pose, stated));
                held(seen, stated.part("second").part("held"));
                if (stated.part("second").yes("helper")) {
                    seen.add("helper");
                }
            }
        }
        return seen;
    }

    private static boolean isIn(Keys thing, @Nullable Integer frame) {
        var only = thing.numbers("only");
        return frame == null || only.isEmpty() || only.contains((double) frame);
    }

    private static void held(Set<String> seen, Keys held) {
        add(seen, held);
        add(seen, held.part("R"));
        add(seen, held.part("L"));
    }

    private static void add(Set<String> seen, Keys thing) {
        seen.add(thing.text("type", ""));
        seen.add("role:" + thing.text("role", ""));
    }

    private static Keys things() {
        var file = Path.of("src/test/resources/figures/things.json");
        return Keys.of(JsonMapper.builder().build().readValue(file.toFile(), Map.class));
    }
}
