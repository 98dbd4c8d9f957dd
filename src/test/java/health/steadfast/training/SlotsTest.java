package health.steadfast.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.shared.Ids;
import org.junit.jupiter.api.Test;

/** An item that offers several exercises. */
class SlotsTest extends PrescribedDayCase {

    @Test
    void theExercisesOfASlotTakeTurns() {
        var slot = anyOf(1, "seated-march", "seated-dance", "post-coins");
        prescribe(slot);
        assertThat(today()).containsExactly("seated-march");

        pastLogs.log(account, patient, slot.id(), training.today().date().minusDays(1), "1");
        assertThat(today()).containsExactly("seated-dance");

        pastLogs.log(account, patient, slot.id(), training.today().date().minusDays(2), "1");
        assertThat(today()).containsExactly("post-coins");
    }

    @Test
    void anyExerciseOfASlotFulfilsIt() {
        prescribe(anyOf(1, "seated-march", "seated-dance", "post-coins"));
        training.start();
        var first = next();
        assertThat(first.others()).extracting(ExerciseSlug::value).containsExactly("seated-dance", "post-coins");

        taps.take(new SessionEntry.Chosen(
                Ids.next(), training.today().date(), first.item(), first.place(), new ExerciseSlug("post-coins")));
        assertThat(next().exercise()).isEqualTo(new ExerciseSlug("post-coins"));
        logs.log(next().nextLog(), first.item(), LogEntry.done());

        assertThat(session().items()).singleElement().satisfies(item -> {
            assertThat(item.exercise()).isEqualTo(new ExerciseSlug("post-coins"));
            assertThat(item.log().outcome()).isEqualTo(Outcome.DONE);
            assertThat(item.others()).isEmpty();
        });
        assertThat(logged("exercise_slug = 'post-coins' and completion = 1")).isEqualTo(1);
    }

    @Test
    void aSlotAsksForAsManyAsItSays() {
        var slot = anyOf(2, "seated-march", "seated-dance", "post-coins");
        prescribe(slot);
        assertThat(today()).containsExactly("seated-march", "seated-dance");
        training.start();

        logs.log(next().nextLog(), slot.id(), LogEntry.done());
        assertThat(next().exercise()).isEqualTo(new ExerciseSlug("seated-dance"));
        assertThat(counted(slot)).isZero();
        logs.log(next().nextLog(), slot.id(), LogEntry.done());
        assertThat(counted(slot)).isEqualTo(1);

        assertThat(session().items()).allMatch(item -> item.log() != null);
        assertThat(logged("exercise_slug in ('seated-march', 'seated-dance')")).isEqualTo(2);
    }
}
