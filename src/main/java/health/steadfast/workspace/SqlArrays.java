package health.steadfast.workspace;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of a row; a null array is an empty list. */
final class SqlArrays {

    private SqlArrays() {}

    static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    static List<@Nullable LocalDate> dates(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        List<@Nullable LocalDate> dates = new ArrayList<>();
        if (array != null) {
            for (var date : (Date[]) array.getArray()) {
                dates.add(date == null ? null : date.toLocalDate());
            }
        }
        return dates;
    }
}
