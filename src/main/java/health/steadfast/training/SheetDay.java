package health.steadfast.training;

import health.steadfast.plans.PlanItemId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a week sheet, as a therapist keys it for the patient.
 *
 * @param done what was done, an item once for each time of the day
 * @param shortVersion whether it was the short version
 * @param answer the two words for the whole day
 * @param tiredBefore 0 (full of energy) to 10 (worn out); null: not said
 * @param tiredAfter the same after it
 */
public record SheetDay(
        LocalDate date,
        List<PlanItemId> done,
        boolean shortVersion,
        DayAnswer answer,
        @Nullable Integer tiredBefore,
        @Nullable Integer tiredAfter,
        boolean fell,
        boolean nearlyFell)
        implements Serializable {

    public SheetDay {
        done = List.copyOf(done);
        requireLevel(tiredBefore);
        requireLevel(tiredAfter);
    }

    /** A line on which nothing stands. */
    public static SheetDay empty(LocalDate date) {
        return new SheetDay(date, List.of(), false, DayAnswer.NONE, null, null, false, false);
    }

    /** How many times an item was done. */
    public int times(PlanItemId item) {
        return (int) done.stream().filter(item::equals).count();
    }

    /** The same line with an item done so many times. */
    public SheetDay with(PlanItemId item, int times) {
        var others = new ArrayList<>(done);
        others.removeIf(item::equals);
        for (var nth = 0; nth < times; nth++) {
            others.add(item);
        }
        return withDone(others);
    }

    public SheetDay inShort(boolean yes) {
        return new SheetDay(date, done, yes, answer, tiredBefore, tiredAfter, fell, nearlyFell);
    }

    public SheetDay answered(DayAnswer words) {
        return new SheetDay(date, done, shortVersion, words, tiredBefore, tiredAfter, fell, nearlyFell);
    }

    public SheetDay tired(@Nullable Integer before, @Nullable Integer after) {
        return new SheetDay(date, done, shortVersion, answer, before, after, fell, nearlyFell);
    }

    public SheetDay stumbled(boolean fall, boolean nearFall) {
        return new SheetDay(date, done, shortVersion, answer, tiredBefore, tiredAfter, fall, nearFall);
    }

    /**
     * What was changed on this line since {@code before} was read, made again on what stands there now. Where both
     * changed the same, this line wins.
     */
    public SheetDay onto(SheetDay before, SheetDay now) {
        var merged = now;
        for (var item : items(before)) {
            if (times(item) != before.times(item)) {
                merged = merged.with(item, times(item));
            }
        }
        return new SheetDay(
                date,
                merged.done,
                newer(shortVersion, before.shortVersion, now.shortVersion),
                new DayAnswer(
                        newer(answer.effort(), before.answer.effort(), now.answer.effort()),
                        newer(answer.steadiness(), before.answer.steadiness(), now.answer.steadiness())),
                newer(tiredBefore, before.tiredBefore, now.tiredBefore),
                newer(tiredAfter, before.tiredAfter, now.tiredAfter),
                newer(fell, before.fell, now.fell),
                newer(nearlyFell, before.nearlyFell, now.nearlyFell));
    }

    /** Whether both say the same, in whatever order. */
    public boolean sameAs(SheetDay other) {
        return items(other).stream().allMatch(item -> times(item) == other.times(item))
                && withDone(List.of()).equals(other.withDone(List.of()));
    }

    private SheetDay withDone(List<PlanItemId> items) {
        return new SheetDay(date, items, shortVersion, answer, tiredBefore, tiredAfter, fell, nearlyFell);
    }

    private LinkedHashSet<PlanItemId> items(SheetDay other) {
        var items = new LinkedHashSet<>(done);
        items.addAll(other.done);
        return items;
    }

    private static <T extends @Nullable Object> T newer(T mine, T before, T now) {
        return Objects.equals(mine, before) ? now : mine;
    }

    private static void requireLevel(@Nullable Integer level) {
        if (level != null && (level < 0 || level > DaySession.MAX_TIREDNESS)) {
            throw new IllegalArgumentException("tiredness must be between 0 and 10, was " + level);
        }
    }
}
