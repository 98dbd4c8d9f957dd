package health.steadfast.workspace;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.training.BodyPart;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.HandQuality;
import health.steadfast.training.LogSource;
import health.steadfast.training.Outcome;
import health.steadfast.training.Steadiness;
import health.steadfast.training.StopReason;
import health.steadfast.training.Variant;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient entered for one day.
 *
 * @param fatigueBefore tiredness before the session, 0 to 10
 * @param fatigueAfter tiredness after it, 0 to 10
 * @param whole what was said of the day as a whole, null: nothing; it counts for no single exercise
 */
public record SessionDay(
        LocalDate date,
        @Nullable Integer fatigueBefore,
        @Nullable Integer fatigueAfter,
        @Nullable DayAnswer whole,
        List<Entry> entries)
        implements Serializable {

    public SessionDay {
        entries = List.copyOf(entries);
    }

    /** The version of the day: short or hot as soon as one entry was. */
    public Variant variant() {
        return entries.stream()
                .map(Entry::variant)
                .filter(variant -> variant != Variant.FULL)
                .findFirst()
                .orElse(Variant.FULL);
    }

    /**
     * One exercise of the day.
     *
     * @param completion done through prescribed, 0 to 1 and more
     * @param effort 0 to 10
     * @param effortLow lower end of the prescribed effort band; null where effort has no target
     * @param pain 0 to 10
     * @param daysLate whole days between the day and the entry
     * @param source how it came into the record
     */
    public record Entry(
            ExerciseSlug exercise,
            Outcome outcome,
            BigDecimal completion,
            Variant variant,
            @Nullable Steadiness steadiness,
            @Nullable HandQuality hand,
            @Nullable Integer effort,
            @Nullable Integer effortLow,
            @Nullable Integer effortHigh,
            @Nullable Integer pain,
            @Nullable BodyPart painWhere,
            @Nullable StopReason stopReason,
            int daysLate,
            LogSource source)
            implements Serializable {}
}
