package health.steadfast.demo;

import health.steadfast.outcomes.GoalMode;
import health.steadfast.outcomes.Laterality;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.Orthosis;
import health.steadfast.outcomes.WalkingAid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What was measured and what the patient is after.
 *
 * @param talked days since results were last talked about; null: never
 */
record OutcomeStory(
        @DefaultValue List<Result> measures,
        @DefaultValue List<GoalStory> goals,
        @Nullable Integer talked) {

    /** @param by the handle of the therapist who took it; null: the lead */
    record Result(
            Measure measure,
            @DefaultValue("none") Laterality side,
            Ago day,
            List<BigDecimal> values,
            @DefaultValue("none") WalkingAid aid,
            @DefaultValue("none") Orthosis orthosis,
            @Nullable String device,
            @Nullable String by,
            @Nullable String note) {}

    /**
     * @param set when it was set
     * @param ratings the patient's own 0 to 10, a fortnight apart, the last a fortnight ago
     * @param scale what stands for -2 to +2
     */
    record GoalStory(
            String words,
            GoalMode mode,
            Ago set,
            @DefaultValue List<Integer> ratings,
            @DefaultValue List<String> scale) {}
}
