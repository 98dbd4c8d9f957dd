package health.steadfast.training;

import health.steadfast.library.Catalogue;
import health.steadfast.library.Domain;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Lighter;
import health.steadfast.plans.LighterDay;
import health.steadfast.plans.PrescribedItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The exercises an item may mean on one day: those of its slot in turn, lighter on a day of little energy or heat. */
final class ChoicesOfDay {

    private final Catalogue catalogue;
    private final Variant variant;

    ChoicesOfDay(Catalogue catalogue, Variant variant) {
        this.catalogue = catalogue;
        this.variant = variant;
    }

    /**
     * In the order they are asked for; empty where the version of the day leaves the item out.
     *
     * @param round how often the item was done before: each time another exercise of a slot comes first
     * @param rests exercises that rest come last
     * @param chosen what the patient chose, by place
     */
    List<Choice> of(PrescribedItem item, int round, Predicate<ExerciseSlug> rests, Map<Integer, ExerciseSlug> chosen) {
        var order = new ArrayList<>(all(item));
        Collections.rotate(order, order.isEmpty() ? 0 : -(round % order.size()));
        order.sort(Comparator.comparing((Choice choice) -> rests.test(choice.exercise())));
        chosen.forEach((place, exercise) -> {
            var at = order.stream().map(Choice::exercise).toList().indexOf(exercise);
            if (at >= 0 && place < order.size()) {
                Collections.swap(order, place, at);
            }
        });
        return List.copyOf(order);
    }

    private List<Choice> all(PrescribedItem item) {
        var full = full(item).toList();
        return IntStream.range(0, full.size())
                .mapToObj(position -> lighter(item, position, full.get(position)))
                .flatMap(Optional::stream)
                .toList();
    }

    static Stream<Choice> full(PrescribedItem item) {
        var own = Stream.of(new Choice(item.exercise(), item.dose()));
        var slot = item.slot();
        return slot == null ? own : Stream.concat(own, slot.others().stream());
    }

    /** Every exercise that the item may ask for on some day, each once. */
    static Stream<ItemExercise> named(PrescribedItem item) {
        var lighter =
                item.lighter().values().stream().flatMap(List::stream).flatMap(it -> Stream.ofNullable(it.instead()));
        return Stream.concat(full(item), lighter)
                .map(choice -> new ItemExercise(item.id(), choice.exercise()))
                .distinct();
    }

    private Optional<Choice> lighter(PrescribedItem item, int position, Choice full) {
        if (variant == Variant.FULL) {
            return Optional.of(full);
        }
        var lighter =
                item.lighter().getOrDefault(variant == Variant.SHORT ? LighterDay.SHORT : LighterDay.HOT, List.of());
        return Optional.ofNullable((position < lighter.size() ? lighter.get(position) : made(full)).instead());
    }

    /** For a version that was published before there were lighter ones. */
    private Lighter made(Choice full) {
        return variant == Variant.HOT && catalogue.get(full.exercise()).domain() == Domain.ENDURANCE
                ? Lighter.LEFT_OUT
                : new Lighter(new Choice(full.exercise(), full.dose().halved()));
    }
}
