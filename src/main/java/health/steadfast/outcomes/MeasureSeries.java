package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of one measure on one side.
 *
 * @param entries the newest first, never empty
 */
public record MeasureSeries(SeriesKey key, List<Entry> entries) implements Serializable {

    /**
     * @param sinceBaseline the way from the oldest result; null for that one itself
     * @param sinceLast the way from the result before; null for the oldest
     */
    public record Entry(
            Measurement measurement,
            @Nullable Change sinceBaseline,
            @Nullable Change sinceLast) implements Serializable {}

    public Entry latest() {
        return entries.getFirst();
    }

    /** The latest result that was talked about with the patient. */
    public Optional<Entry> latestTalkedAbout() {
        return entries.stream()
                .filter(it -> it.measurement().talkedOn() != null)
                .findFirst();
    }

    /** @param measurements of one series, the oldest first */
    static MeasureSeries of(SeriesKey key, List<Measurement> measurements, @Nullable BigDecimal edss) {
        var entries = new ArrayList<Entry>();
        Measurement baseline = null;
        Measurement before = null;
        for (var one : measurements) {
            entries.add(new Entry(
                    one,
                    baseline == null ? null : ChangeReading.of(baseline, one, edss),
                    before == null ? null : ChangeReading.of(before, one, edss)));
            if (one.result() != null) {
                baseline = baseline == null ? one : baseline;
                before = one;
            }
        }
        return new MeasureSeries(key, List.copyOf(entries.reversed()));
    }
}
