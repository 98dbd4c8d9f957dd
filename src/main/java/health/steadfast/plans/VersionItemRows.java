package health.steadfast.plans;

import health.steadfast.library.Support;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads stored items from rows that hold all columns of {@code version_item}. */
final class VersionItemRows {

    private VersionItemRows() {}

    static VersionItem read(ResultSet row) throws SQLException {
        return new VersionItem(
                row.getObject("item_id", UUID.class),
                row.getString("exercise_slug"),
                row.getInt("sets"),
                row.getObject("repetitions", Integer.class),
                row.getObject("hold_seconds", Integer.class),
                row.getBigDecimal("minutes"),
                row.getInt("rest_seconds"),
                Side.valueOf(row.getString("side")),
                Support.valueOf(row.getString("support")),
                row.getObject("effort_low", Integer.class),
                row.getObject("effort_high", Integer.class),
                row.getString("schedule"),
                row.getObject("times_per_week", Integer.class),
                row.getObject("weekdays", Integer.class),
                row.getInt("times_per_day"),
                row.getString("note"),
                row.getString("exclusion_reason"));
    }
}
