package health.steadfast.plans;

import health.steadfast.library.ExerciseSlug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One further exercise of a slot as it is stored.
 *
 * @param position from 1; 0 is the item's own exercise
 */
@Embeddable
record VersionOption(
        UUID itemId,
        int position,
        String exerciseSlug,
        @Embedded StoredDose dose) {

    static Stream<VersionOption> of(DraftItem item) {
        var choices = item.choices();
        return IntStream.range(1, choices.size())
                .mapToObj(position -> new VersionOption(
                        item.id().value(),
                        position,
                        choices.get(position).exercise().value(),
                        StoredDose.of(choices.get(position).dose())));
    }

    static Slot slot(int choose, List<VersionOption> options) {
        return new Slot(
                choose,
                options.stream()
                        .sorted(Comparator.comparing(VersionOption::position))
                        .map(VersionOption::toChoice)
                        .toList());
    }

    private Choice toChoice() {
        return new Choice(new ExerciseSlug(exerciseSlug), dose.toDose());
    }
}
