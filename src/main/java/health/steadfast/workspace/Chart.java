package health.steadfast.workspace;

import health.steadfast.adherence.Attendance;
import health.steadfast.adherence.DayMark;
import health.steadfast.adherence.DoneCount;
import health.steadfast.adherence.TrainingDays;
import health.steadfast.caseload.PatientCard;
import health.steadfast.guidance.Proposal;
import health.steadfast.library.Axis;
import health.steadfast.library.Domain;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.PrescribedItem;
import health.steadfast.plans.Step;
import health.steadfast.training.LoggedExercise;
import health.steadfast.training.SymptomKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The overview of one patient's record. Every figure carries the weeks and entries behind it.
 *
 * @param today the day it is at the patient's home
 * @param calendar 12 weeks, the running one last
 * @param extraDays days on which something was done beside the plan
 * @param trend the same axes over the last 12 weeks that are over
 * @param parts the axes, "other" by its parts; parts that were never planned are left out
 * @param items what is in force, in the order of the plan
 * @param decisions what the rules propose, the most urgent first
 * @param falls of 90 days, and older ones that nobody has reviewed, the newest first
 * @param symptoms reports of something new or worse that nobody has closed, the newest first
 */
public record Chart(
        PatientCard card,
        LocalDate today,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate lastReview,
        List<CalendarWeek> calendar,
        Set<LocalDate> extraDays,
        AdherenceTrend trend,
        List<PartLine> parts,
        List<ItemLine> items,
        List<Decision> decisions,
        List<Fall> falls,
        List<OpenSymptom> symptoms,
        FallCount fallCount,
        PlanSummary plan) {

    public Chart {
        calendar = List.copyOf(calendar);
        extraDays = Set.copyOf(extraDays);
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        falls = List.copyOf(falls);
        symptoms = List.copyOf(symptoms);
    }

    /**
     * One week of the calendar.
     *
     * @param days Monday to Sunday
     */
    public record CalendarWeek(LocalDate monday, List<DayMark> days, TrainingDays trainingDays)
            implements Serializable {}

    /**
     * Adherence on one axis or one part of it.
     *
     * @param domain the part of "other"; null for a whole axis
     * @param attendance done of planned over the last 4 scored weeks of the axis
     * @param extra done beyond the plan in these weeks: shown, never scored
     * @param late entries of these weeks that were made two days later or more
     * @param shortDays days of these weeks in the short or hot-day version
     * @param decline by how many points it has fallen lately; null where it has not
     * @param weeks what the figure is made of, the newest week first
     */
    public record PartLine(
            Axis axis,
            @Nullable Domain domain,
            boolean onHold,
            boolean inPlan,
            Attendance attendance,
            int extra,
            int late,
            int shortDays,
            @Nullable Integer decline,
            List<Evidence> weeks)
            implements Serializable {}

    /** One item in one scored week, with its entries in order. */
    public record Evidence(
            PlanItemId item, String exercise, LocalDate monday, Attendance attendance, List<LoggedExercise> entries) {}

    /**
     * One prescribed item.
     *
     * @param attendance over its own last 4 scored weeks
     * @param work what was done in them
     * @param thisWeek done so far and planned, never scored
     * @param onTrack whether everything planned can still be done this week
     * @param overDone whether far more than planned was done, two weeks running
     * @param rests whether it rests until somebody decides
     */
    public record ItemLine(
            PrescribedItem item,
            Attendance attendance,
            DoneCount work,
            int doneThisWeek,
            int plannedThisWeek,
            boolean onTrack,
            boolean overDone,
            boolean rests) {}

    /**
     * A proposal that waits for a decision.
     *
     * @param item the item as it is now; null: it speaks of the whole plan
     * @param step what accepting would change; null: nothing in the plan, or there is no such step
     * @param leadsToHighRisk whether the step leads to another exercise of high fall risk
     */
    public record Decision(
            Proposal proposal,
            @Nullable DraftItem item,
            @Nullable Step step,
            boolean leadsToHighRisk) implements Serializable {}

    /** Falls and near-falls within 90 days. */
    public record FallCount(int falls, int nearFalls) implements Serializable {}

    /** A fall or near-fall that was reported. */
    public record Fall(
            UUID id,
            boolean near,
            String injury,
            LocalDate happenedOn,
            @Nullable String note,
            boolean withdrawn,
            @Nullable Instant reviewedAt) {}

    /** Something new or worse that was reported and nobody has closed. */
    public record OpenSymptom(UUID id, SymptomKind kind, LocalDate happenedOn, boolean withdrawn)
            implements Serializable {}

    /** The plan in force, or on its way. */
    public record PlanSummary(
            @Nullable Integer version,
            @Nullable LocalDate since,
            @Nullable PausePeriod pause,
            @Nullable LocalDate nextStart) {}
}
