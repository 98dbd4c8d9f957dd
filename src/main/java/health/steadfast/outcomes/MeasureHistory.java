package health.steadfast.outcomes;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All results of a patient.
 *
 * @param series in the order of {@link Measure}
 * @param composite the latest day of which a z-score can be made
 */
public record MeasureHistory(
        List<MeasureSeries> series, @Nullable Composite composite, LocalDate birthDate, LocalDate today)
        implements Serializable {

    public record Composite(LocalDate on, Msfc scores) implements Serializable {}

    public Optional<MeasureSeries> of(SeriesKey key) {
        return series.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** @param measurements the oldest first */
    static MeasureHistory of(
            List<Measurement> measurements, @Nullable BigDecimal edss, LocalDate birthDate, LocalDate today) {
        var byKey = new TreeMap<SeriesKey, List<Measurement>>();
        var byDay = new TreeMap<LocalDate, List<Measurement>>();
        measurements.forEach(it -> {
            byKey.computeIfAbsent(it.series(), key -> new ArrayList<>()).add(it);
            byDay.computeIfAbsent(it.takenOn(), day -> new ArrayList<>()).add(it);
        });
        var series = byKey.entrySet().stream()
                .map(it -> MeasureSeries.of(it.getKey(), it.getValue(), edss))
                .toList();
        var composite = byDay.descendingMap().entrySet().stream()
                .map(it -> new Composite(it.getKey(), composite(it.getValue())))
                .filter(it -> it.scores().leg() != null || it.scores().arm() != null)
                .findFirst()
                .orElse(null);
        return new MeasureHistory(series, composite, birthDate, today);
    }

    private static Msfc composite(List<Measurement> ofDay) {
        return Msfc.of(
                taken(ofDay, Measure.T25FW, Laterality.NONE),
                taken(ofDay, Measure.NINE_HOLE_PEG, Laterality.RIGHT),
                taken(ofDay, Measure.NINE_HOLE_PEG, Laterality.LEFT),
                taken(ofDay, Measure.PASAT, Laterality.NONE));
    }

    private static Msfc.@Nullable Taken taken(List<Measurement> ofDay, Measure measure, Laterality side) {
        return ofDay.stream()
                .filter(it -> it.measure() == measure && it.series().side() == side)
                .map(Msfc.Taken::of)
                .findFirst()
                .orElse(null);
    }
}
