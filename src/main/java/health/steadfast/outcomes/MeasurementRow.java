package health.steadfast.outcomes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads one stored result. */
final class MeasurementRow implements RowMapper<Measurement> {

    @Override
    public Measurement mapRow(ResultSet row, int number) throws SQLException {
        return new Measurement(
                row.getObject("measurement_id", UUID.class),
                new SeriesKey(
                        Measure.valueOf(row.getString("measure")),
                        Laterality.valueOf(row.getString("side")),
                        row.getString("subject")),
                row.getObject("taken_on", LocalDate.class),
                numbers(row, "trials"),
                row.getBigDecimal("result") == null
                        ? null
                        : row.getBigDecimal("result").stripTrailingZeros(),
                numbers(row, "parts").stream().map(Objects::requireNonNull).toList(),
                named(NotCompleted.class, row.getString("not_completed")),
                new Circumstances(
                        named(WalkingAid.class, row.getString("aid")),
                        named(Orthosis.class, row.getString("orthosis")),
                        named(Pace.class, row.getString("pace")),
                        row.getString("device")),
                row.getObject("dominant", Boolean.class),
                row.getBoolean("final_measure"),
                row.getString("note"),
                row.getObject("assessor_id", UUID.class),
                row.getString("assessor"),
                row.getObject("talked_on", LocalDate.class),
                row.getString("talked_with"));
    }

    /** A trial without a value stays one, so the list may hold null. */
    private static List<@Nullable BigDecimal> numbers(ResultSet row, String column) throws SQLException {
        return Collections.unmodifiableList(Arrays.<@Nullable BigDecimal>asList(
                (BigDecimal[]) row.getArray(column).getArray()));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
