package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Minutes a week for each building block; an exercise that trains several is credited to each of them. */
public final class Coverage {

    private Coverage() {}

    /** Every block of the catalogue, in its order, with whole minutes; 0 where nothing trains it. */
    public static Map<String, Integer> of(List<DraftItem> items, Catalogue catalogue) {
        var minutes = new LinkedHashMap<String, Integer>();
        for (var block : catalogue.codes("building_blocks")) {
            var time = items.stream()
                    .filter(item ->
                            catalogue.get(item.exercise()).buildingBlocks().contains(block))
                    .map(item -> aWeek(item, catalogue))
                    .reduce(Duration.ZERO, Duration::plus);
            minutes.put(block, time.isZero() ? 0 : ExerciseTime.wholeMinutes(time));
        }
        return minutes;
    }

    /** What one item takes in a full week. */
    public static Duration aWeek(DraftItem item, Catalogue catalogue) {
        return item.dose()
                .lasting(catalogue.get(item.exercise()))
                .multipliedBy(
                        (long) item.schedule().timesADay() * item.schedule().daysAWeek());
    }
}
