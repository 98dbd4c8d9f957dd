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
            var time = items.stream().map(item -> aWeek(item, block, catalogue)).reduce(Duration.ZERO, Duration::plus);
            minutes.put(block, time.isZero() ? 0 : ExerciseTime.wholeMinutes(time));
        }
        return minutes;
    }

    /** What one item takes in a full week. */
    public static Duration aWeek(DraftItem item, Catalogue catalogue) {
        return item.lasting(catalogue).multipliedBy(timesAWeek(item));
    }

    /** What one item gives to a block in a full week; of several to choose from each stands for its share. */
    private static Duration aWeek(DraftItem item, String block, Catalogue catalogue) {
        return item.choices().stream()
                .filter(choice ->
                        catalogue.get(choice.exercise()).buildingBlocks().contains(block))
                .map(choice -> choice.lasting(catalogue))
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(timesAWeek(item) * item.chosen())
                .dividedBy(item.choices().size());
    }

    private static long timesAWeek(DraftItem item) {
        return (long) item.schedule().timesADay() * item.schedule().daysAWeek();
    }
}
