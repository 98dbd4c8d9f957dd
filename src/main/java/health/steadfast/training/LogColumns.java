package health.steadfast.training;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How amounts and answers stand in the columns of {@code exercise_log}. */
final class LogColumns {

    private LogColumns() {}

    static Map<String, Object> of(Amount amount) {
        return Map.of(
                "outcome", amount.outcome().name(),
                "prescribed", ints(amount.prescribed()),
                "done", ints(amount.done()),
                "completion", amount.completion());
    }

    static Map<String, @Nullable Object> of(Answers answers) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("reason", name(answers.reason()));
        columns.put("steadiness", name(answers.steadiness()));
        columns.put("hand", name(answers.hand()));
        columns.put("effort", answers.effort());
        columns.put("pain", answers.pain());
        columns.put("where", name(answers.where()));
        columns.put(
                "declined", answers.declined().stream().map(Enum::name).sorted().toArray(String[]::new));
        return columns;
    }

    static Amount amount(ResultSet row) throws SQLException {
        var prescribed = ints(row.getArray("prescribed"));
        return prescribed.isEmpty()
                ? Amount.ofCompletion(row.getBigDecimal("completion"))
                : new Amount(prescribed, ints(row.getArray("done")));
    }

    static Answers answers(ResultSet row) throws SQLException {
        var reason = row.getString("stop_reason");
        var steadiness = row.getString("steadiness");
        var hand = row.getString("hand_quality");
        var where = row.getString("pain_where");
        return new Answers(
                reason == null ? null : StopReason.valueOf(reason),
                steadiness == null ? null : Steadiness.valueOf(steadiness),
                hand == null ? null : HandQuality.valueOf(hand),
                row.getObject("effort", Integer.class),
                row.getObject("pain", Integer.class),
                where == null ? null : BodyPart.valueOf(where),
                Stream.of((String[]) row.getArray("declined").getArray())
                        .map(Question::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> ints(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
