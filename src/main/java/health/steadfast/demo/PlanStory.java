package health.steadfast.demo;

import health.steadfast.plans.PauseKind;
import health.steadfast.plans.Purpose;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What was prescribed over the months: versions, items with their changes, pauses.
 *
 * @param sharedAs the name under which the newest version is shared with the clinic as a template; null: it is not
 */
record PlanStory(
        @Nullable String sharedAs,
        @DefaultValue List<VersionStory> versions,
        @DefaultValue List<ItemStory> items,
        @DefaultValue List<PauseStory> pauses,
        @DefaultValue List<StrategyStory> strategies) {

    record VersionStory(Ago starts, String reason) {}

    /**
     * One item through all versions.
     *
     * @param keen share of the planned times that is done, from the first week to the last; multiplied with the habits'
     * @param or other exercises that do as well
     * @param easy the last sessions were too easy
     * @param hard two of the last three sessions were too hard
     * @param from number of the first version with the item
     * @param until number of the last version with the item
     * @param owner handle of the therapist who looks after the item; else the lead
     */
    record ItemStory(
            String exercise,
            @Nullable Integer times,
            @DefaultValue Set<DayOfWeek> weekdays,
            boolean daily,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            @Nullable String note,
            @DefaultValue("treat") Purpose purpose,
            @Nullable String owner,
            @DefaultValue("1.0") List<Double> keen,
            @DefaultValue List<String> or,
            boolean easy,
            boolean hard,
            @DefaultValue("1") int from,
            @DefaultValue("99") int until,
            @DefaultValue List<ChangeStory> later) {

        boolean isIn(int version) {
            return version >= from && version <= until;
        }
    }

    /** What changed in an item with a version; what is not named stays. */
    record ChangeStory(
            int from,
            @Nullable String exercise,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer hold,
            @Nullable String note) {}

    /** Something to try beside the exercises, in every version. */
    record StrategyStory(String text, @Nullable String when) {}

    record PauseStory(PauseKind kind, Ago from, @Nullable Ago until) {}
}
