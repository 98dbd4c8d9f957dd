package health.steadfast.training;

import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A patient's week as a therapist may key it, with all that is known of it already.
 *
 * @param week its Monday
 * @param no how often it was saved so far; who saves another number than this was overtaken
 * @param columns what the plan asked for on any of its days, in the order of the plan
 * @param needsReason the week is no longer open: a change wants a reason
 * @param draft what the therapist keyed and did not save
 */
public record WeekSheet(
        LocalDate week,
        LocalDate today,
        int no,
        List<Column> columns,
        List<Day> days,
        boolean needsReason,
        @Nullable Draft draft)
        implements Serializable {

    public WeekSheet {
        columns = List.copyOf(columns);
        days = List.copyOf(days);
    }

    /** One item of the plan. */
    public record Column(PlanItemId item, ExerciseSlug exercise) implements Serializable {}

    /**
     * One day of the week.
     *
     * @param keyed what a therapist keyed of it, and what belongs to the day as a whole
     * @param asked how often an item may be done on it; an item is missing where no plan asked for it
     * @param entered how often the patient entered an item
     * @param open whether it may be keyed at all: not before its time, not too long ago
     * @param ownWord the patient said something of this day; what is said of the whole day stays as it is
     * @param fallReported a fall of this day is reported already
     */
    public record Day(
            SheetDay keyed,
            Map<PlanItemId, Integer> asked,
            Map<PlanItemId, Integer> entered,
            boolean open,
            boolean onHold,
            boolean ownWord,
            boolean fallReported,
            boolean nearFallReported)
            implements Serializable {

        public Day {
            asked = Map.copyOf(asked);
            entered = Map.copyOf(entered);
        }

        public LocalDate date() {
            return keyed.date();
        }

        /** How often an item may still be keyed; the patient's own entries are never doubled. */
        public int free(PlanItemId item) {
            return Math.max(0, asked.getOrDefault(item, 0) - entered.getOrDefault(item, 0));
        }

        /** The line as far as this day can take it. */
        public SheetDay fit(SheetDay line) {
            var fitted = line;
            for (var item : line.done()) {
                fitted = fitted.with(item, Math.min(line.times(item), free(item)));
            }
            return open ? fitted : keyed;
        }
    }

    /** What one therapist has keyed so far, and what stood there then. */
    public record Draft(
            int no, SheetOrigin origin, @Nullable String reason, List<SheetDay> before, List<SheetDay> days)
            implements Serializable {

        public Draft {
            before = List.copyOf(before);
            days = List.copyOf(days);
        }
    }

    public List<SheetDay> keyed() {
        return days.stream().map(Day::keyed).toList();
    }

    /** What was changed of {@code before}, made again on this sheet. */
    public List<SheetDay> again(List<SheetDay> before, List<SheetDay> mine) {
        var merged = new ArrayList<SheetDay>();
        for (var place = 0; place < days.size(); place++) {
            var day = days.get(place);
            merged.add(day.fit(mine.get(place).onto(before.get(place), day.keyed())));
        }
        return List.copyOf(merged);
    }

    /** Refuses what cannot be keyed. */
    void check(SheetEntry entry) {
        var changed = changed(entry);
        if (needsReason && !changed.isEmpty() && !entry.hasReason()) {
            throw new RuleViolation("training.sheet.reason-needed");
        }
        for (var place : changed) {
            if (!days.get(place).open()) {
                throw new RuleViolation("training.sheet.day-closed", EntryWindow.MAX_STAFF_DAYS_BACK);
            }
            if (!days.get(place)
                    .asked()
                    .keySet()
                    .containsAll(entry.days().get(place).done())) {
                throw new RuleViolation("training.sheet.not-planned");
            }
        }
    }

    /** The places of the days that are to become something else. */
    List<Integer> changed(SheetEntry entry) {
        if (entry.days().size() != days.size() || !entry.week().equals(week)) {
            throw new IllegalArgumentException("a sheet has the seven days of its week");
        }
        var changed = new ArrayList<Integer>();
        for (var place = 0; place < days.size(); place++) {
            if (!entry.days().get(place).sameAs(days.get(place).keyed())) {
                changed.add(place);
            }
        }
        return changed;
    }
}
