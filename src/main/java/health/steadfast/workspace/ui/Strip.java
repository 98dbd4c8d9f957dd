package health.steadfast.workspace.ui;

import health.steadfast.workspace.RosterRow.StripWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outlines of twelve small bars, one a week, as paths of a drawing of 96 by 20. One path for each look keeps a row
 * short on the wire.
 *
 * @param bars weeks that are over
 * @param now the running week
 * @param empty weeks without an active day
 * @param held weeks that rested
 */
record Strip(String bars, String now, String empty, String held) {

    private static final int STEP = 8;
    private static final int GROUND = 19;
    private static final int DAY = 3;
    private static final int HIGHEST = 18;

    static Strip of(List<StripWeek> weeks) {
        var bars = new StringBuilder();
        var now = new StringBuilder();
        var empty = new StringBuilder();
        var held = new StringBuilder();
        for (var i = 0; i < weeks.size(); i++) {
            var week = weeks.get(i);
            var x = STEP / 2 + i * STEP;
            if (week.onHold() && week.activeDays() == 0) {
                held.append("M%d 17v-5h5v5z".formatted(x - 2));
            } else if (week.activeDays() == 0) {
                empty.append("M%d 17a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0".formatted(x - 1));
            } else {
                (i == weeks.size() - 1 ? now : bars).append(bar(x, week.activeDays()));
            }
        }
        return new Strip(bars.toString(), now.toString(), empty.toString(), held.toString());
    }

    Map<String, Object> paths() {
        return Map.of("bars", bars, "now", now, "empty", empty, "held", held);
    }

    /** The days of every week, for whoever listens. */
    static String spoken(List<StripWeek> weeks) {
        return weeks.stream().map(week -> String.valueOf(week.activeDays())).collect(Collectors.joining(", "));
    }

    private static String bar(int x, int days) {
        return "M%d %dv-%d".formatted(x, GROUND, Math.min(days * DAY, HIGHEST));
    }
}
