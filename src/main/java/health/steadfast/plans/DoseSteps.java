package health.steadfast.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Doses one step around another one: a set less or more, a little less or more of it. */
public final class DoseSteps {

    private static final List<Integer> REPETITIONS = List.of(3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30);
    private static final List<Integer> HOLDS = List.of(2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 90, 120);
    private static final List<BigDecimal> MINUTES = Stream.of(
                    "0.5", "1.0", "1.5", "2.0", "3.0", "4.0", "5.0", "8.0", "10.0", "12.0", "15.0", "17.0", "20.0",
                    "25.0", "30.0", "40.0", "60.0")
            .map(BigDecimal::new)
            .toList();

    private DoseSteps() {}

    /** From less to more, the dose itself among them. */
    public static List<Dose> around(Dose dose) {
        return IntStream.rangeClosed(Math.max(1, dose.sets() - 1), Math.min(Dose.MAX_SETS, dose.sets() + 1))
                .mapToObj(dose::withSets)
                .flatMap(DoseSteps::amounts)
                .distinct()
                .toList();
    }

    private static Stream<Dose> amounts(Dose dose) {
        var minutes = dose.minutes();
        var repetitions = dose.repetitions();
        var hold = dose.holdSeconds();
        if (minutes != null) {
            return near(MINUTES, minutes).map(it -> amount(dose, repetitions, hold, it));
        }
        if (repetitions != null) {
            return near(REPETITIONS, repetitions).map(it -> amount(dose, it, hold, null));
        }
        return hold == null ? Stream.of(dose) : near(HOLDS, hold).map(it -> amount(dose, null, it, null));
    }

    private static Dose amount(
            Dose dose, @Nullable Integer repetitions, @Nullable Integer hold, @Nullable BigDecimal minutes) {
        return dose.withAmount(new Dose(
                dose.sets(),
                repetitions,
                hold,
                minutes,
                dose.restSeconds(),
                dose.side(),
                dose.support(),
                dose.effort()));
    }

    /** The value with the ones before and after it. */
    private static <T extends Comparable<T>> Stream<T> near(List<T> scale, T value) {
        var near = new ArrayList<T>();
        scale.stream()
                .filter(it -> it.compareTo(value) < 0)
                .max(Comparator.naturalOrder())
                .ifPresent(near::add);
        near.add(value);
        scale.stream()
                .filter(it -> it.compareTo(value) > 0)
                .min(Comparator.naturalOrder())
                .ifPresent(near::add);
        return near.stream();
    }
}
