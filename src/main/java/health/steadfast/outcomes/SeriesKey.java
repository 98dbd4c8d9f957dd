package health.steadfast.outcomes;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What results must have in common to stand in one line: the measure, the side and what it was taken of.
 *
 * @param subject a code of {@link Measure#subjects}
 */
public record SeriesKey(
        Measure measure, Laterality side, @Nullable String subject) implements Serializable, Comparable<SeriesKey> {

    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::measure)
            .thenComparing(it -> it.subject() == null ? "" : it.subject())
            .thenComparing(SeriesKey::side);

    private static final Pattern DOT = Pattern.compile("\\.");

    public SeriesKey {
        if (!measure.sides().contains(side)
                || (subject == null) != measure.subjects().isEmpty()
                || (subject != null && !measure.subjects().contains(subject))) {
            throw new IllegalArgumentException("no series");
        }
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    /** As it stands in an address: "NINE_HOLE_PEG.LEFT". */
    public String code() {
        return measure.name() + "." + side.name() + (subject == null ? "" : "." + subject);
    }

    public static Optional<SeriesKey> parse(String code) {
        var parts = DOT.split(code, -1);
        try {
            return parts.length < 2 || parts.length > 3
                    ? Optional.empty()
                    : Optional.of(new SeriesKey(
                            Measure.valueOf(parts[0]),
                            Laterality.valueOf(parts[1]),
                            parts.length == 3 ? parts[2] : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
