package health.steadfast.plans;

import health.steadfast.library.Axis;
import health.steadfast.library.Support;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads items from rows that hold all columns of {@code plans_v_prescription}. */
@Component
class VersionItemRows {

    private final JsonMapper json;

    VersionItemRows(JsonMapper json) {
        this.json = json;
    }

    DraftItem draft(ResultSet row) throws SQLException {
        return item(row)
                .toDraft(
                        Purpose.valueOf(row.getString("purpose")),
                        many(row.getString("options"), VersionOption[].class),
                        many(row.getString("variants"), VersionVariant[].class));
    }

    PrescribedItem prescribed(ResultSet row) throws SQLException {
        return PrescribedItem.of(
                draft(row),
                Axis.valueOf(row.getString("axis")),
                VersionVariant.lighter(many(row.getString("variants"), VersionVariant[].class)));
    }

    private <T> List<T> many(@Nullable String array, Class<T[]> type) {
        return array == null ? List.of() : List.of(json.readValue(array, type));
    }

    private static VersionItem item(ResultSet row) throws SQLException {
        var aim = row.getString("aim_kind");
        return new VersionItem(
                row.getObject("item_id", UUID.class),
                row.getString("exercise_slug"),
                dose(row),
                new StoredSchedule(
                        row.getString("schedule"),
                        row.getObject("times_per_week", Integer.class),
                        row.getObject("weekdays", Integer.class),
                        row.getInt("times_per_day"),
                        row.getObject("active_from", LocalDate.class),
                        row.getObject("active_until", LocalDate.class)),
                row.getObject("choose", Integer.class),
                row.getObject("choices", Integer.class),
                row.getString("checks"),
                aim == null ? null : Aim.Kind.valueOf(aim),
                row.getString("aim_code"),
                row.getString("note"),
                row.getString("exclusion_reason"));
    }

    private static StoredDose dose(ResultSet row) throws SQLException {
        return new StoredDose(
                row.getInt("sets"),
                row.getObject("repetitions", Integer.class),
                row.getObject("hold_seconds", Integer.class),
                row.getBigDecimal("minutes"),
                row.getObject("metres", Integer.class),
                row.getObject("work_seconds", Integer.class),
                row.getInt("rest_seconds"),
                Side.valueOf(row.getString("side")),
                Support.valueOf(row.getString("support")),
                row.getBigDecimal("load_kg"),
                row.getString("load_text"),
                row.getObject("effort_low", Integer.class),
                row.getObject("effort_high", Integer.class));
    }
}
