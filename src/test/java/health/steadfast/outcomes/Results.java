package health.steadfast.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Results for tests. */
final class Results {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    static final UUID INES = new UUID(0, 1);
    static final UUID KARIM = new UUID(0, 2);

    private Results() {}

    static SeriesKey line(Measure measure) {
        return new SeriesKey(
                measure,
                measure.sides().getFirst(),
                measure.subjects().isEmpty() ? null : measure.subjects().getFirst());
    }

    /** All circumstances that any measure asks for. */
    static Circumstances usual(Measure measure) {
        var asked = measure.conditions();
        return new Circumstances(
                asked.contains(Condition.AID) ? WalkingAid.ONE_SIDED : null,
                asked.contains(Condition.ORTHOSIS) ? Orthosis.NONE : null,
                asked.contains(Condition.PACE) ? Pace.FAST : null,
                null);
    }

    static List<@Nullable BigDecimal> values(@Nullable String... values) {
        return Collections.unmodifiableList(Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList());
    }

    static NewMeasurement entry(Measure measure, LocalDate day, @Nullable String... values) {
        return new NewMeasurement(line(measure), day, values(values), List.of(), null, usual(measure), false, null);
    }

    static NewMeasurement unfinished(Measure measure, LocalDate day, NotCompleted reason, @Nullable String... values) {
        return new NewMeasurement(line(measure), day, values(values), List.of(), reason, usual(measure), false, null);
    }

    /** A result of the past with this mean. */
    static Measurement result(Measure measure, String result) {
        return result(measure, result, usual(measure), null, INES);
    }

    static Measurement result(
            Measure measure, String result, Circumstances under, @Nullable Boolean dominant, UUID assessor) {
        return new Measurement(
                UUID.randomUUID(),
                line(measure),
                DAY,
                values(result),
                new BigDecimal(result),
                List.of(),
                null,
                under,
                dominant,
                false,
                null,
                assessor,
                "Ines Vogt",
                null,
                null);
    }
}
