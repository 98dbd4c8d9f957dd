package health.steadfast.guidance;

import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.EffortBand;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.Resumption;
import health.steadfast.training.HandQuality;
import health.steadfast.training.Steadiness;
import health.steadfast.training.StopReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules look at for one patient, as read in one statement.
 *
 * @param today the day it is at the patient's home
 * @param plan the open plan in force, null: none
 * @param versionNo the version in force, 0 without a plan
 * @param maintained whether what was reached is kept
 * @param relapseOpen whether a possible relapse waits, or the plan rests for one
 * @param lastPaused newest day on which the plan rested
 * @param rest the last rest of the plan that has a last day and is over, null: none, or the plan rests again
 * @param logs of the items in force, oldest first
 * @param falls falls and near-falls of 120 days, and older ones that nobody has reviewed
 * @param tiredness the last three sessions with both answers, oldest first
 * @param decided what therapists have decided within half a year
 * @param thresholds numbers the clinic has set
 */
record Evidence(
        LocalDate today,
        @Nullable UUID plan,
        int versionNo,
        boolean maintained,
        boolean relapseOpen,
        @Nullable LocalDate lastPaused,
        @Nullable Rest rest,
        List<Item> items,
        List<Log> logs,
        List<Fall> falls,
        List<PlanRules.Tiredness> tiredness,
        List<Decided> decided,
        Map<Threshold, Integer> thresholds) {

    /**
     * One item of the version in force.
     *
     * @param choices whether it is one of several to choose from
     * @param changedNo the version since which exercise and dose are the same
     * @param rungSince first day with the same exercise
     */
    record Item(
            UUID id,
            String exercise,
            @Nullable Integer effortLow,
            @Nullable Integer effortHigh,
            boolean choices,
            int changedNo,
            LocalDate changedOn,
            UUID changedBy,
            Instant changedAt,
            LocalDate rungSince) {

        PlanItemId item() {
            return new PlanItemId(id);
        }

        JudgedItem judged(Catalogue catalogue) {
            var band = effortLow == null || effortHigh == null ? null : new EffortBand(effortLow, effortHigh);
            return JudgedItem.of(catalogue.get(new ExerciseSlug(exercise)), band);
        }
    }

    /**
     * A rest that is over.
     *
     * @param pauses in the order of their first days
     * @param takenUp how somebody took the plan up, null: nobody did so
     * @param changedNo the version that somebody wrote since, null: none
     * @param by who decided, null: nobody yet
     */
    record Rest(
            LocalDate from,
            LocalDate until,
            List<PauseKind> kinds,
            List<UUID> pauses,
            @Nullable Resumption takenUp,
            @Nullable Integer changedNo,
            @Nullable UUID by,
            @Nullable Instant at) {

        Resumption proposed() {
            var days = (int) ChronoUnit.DAYS.between(from, until) + 1;
            return Resumption.after(days, kinds.contains(PauseKind.RELAPSE));
        }

        boolean isDecided() {
            return by != null;
        }
    }

    /**
     * One log in force.
     *
     * @param reviewed whether a therapist has looked since, by signing a review or deciding about it
     */
    record Log(
            UUID id,
            UUID item,
            String exercise,
            int version,
            LocalDate day,
            BigDecimal completion,
            @Nullable Steadiness steadiness,
            @Nullable HandQuality hand,
            @Nullable Integer effort,
            @Nullable Integer pain,
            @Nullable StopReason stopped,
            boolean hot,
            boolean lighter,
            boolean ofTheDay,
            boolean reviewed) {}

    /** A fall or near-fall, of an item or elsewhere. */
    record Fall(@Nullable UUID item, boolean near, LocalDate day, boolean reviewed) {}

    /** A proposal that was accepted, changed or dismissed. */
    record Decided(
            @Nullable UUID item,
            Rule rule,
            Suggestion suggestion,
            String state,
            @Nullable Integer version,
            List<UUID> entries) {

        boolean wasStepUpIn(int versionNo) {
            return suggestion == Suggestion.PROGRESS
                    && !"DISMISSED".equals(state)
                    && version != null
                    && version == versionNo;
        }
    }

    Thresholds limits() {
        return new Thresholds(thresholds);
    }
}
