package health.steadfast.plans;

import health.steadfast.library.Catalogue;
import health.steadfast.plans.TemplateNote.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the items of a template down to what fits into a day, the least important last. */
record TemplateDay(Catalogue catalogue, int dailyMinutes) {

    /** Fewer sets than this are no full dose any more: then an exercise is left out instead. */
    private static final int FEWEST_SETS = 2;

    /** At most four exercises on a day and no more than the patient's minutes; at least one stays. */
    List<DraftItem> within(List<DraftItem> items, List<TemplateNote> notes) {
        var kept = new ArrayList<>(items);
        while (kept.size() > 1 && WeekLoad.of(kept, catalogue).mostExercises() > PlanAdvice.EXERCISES_A_DAY) {
            notes.add(TemplateNote.about(kept.removeLast().exercise(), Reason.MANY_EXERCISES));
        }
        while (isTooLong(kept)) {
            var longest = longestWithSetsToSpare(kept);
            if (longest.isPresent()) {
                shorten(kept, longest.get(), notes);
            } else if (kept.size() > 1) {
                leaveOutLast(kept, notes);
            } else {
                break;
            }
        }
        return kept;
    }

    private boolean isTooLong(List<DraftItem> items) {
        return WeekLoad.of(items, catalogue).longestMinutes() > dailyMinutes;
    }

    private Optional<DraftItem> longestWithSetsToSpare(List<DraftItem> items) {
        return items.stream()
                .filter(item -> item.dose().sets() > FEWEST_SETS)
                .max(Comparator.comparing(item -> item.dose().lasting(catalogue.get(item.exercise()))));
    }

    private static void shorten(List<DraftItem> items, DraftItem item, List<TemplateNote> notes) {
        items.set(
                items.indexOf(item),
                item.withDose(item.dose().withSets(item.dose().sets() - 1)));
        var note = TemplateNote.about(item.exercise(), Reason.FEWER_SETS);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private static void leaveOutLast(List<DraftItem> items, List<TemplateNote> notes) {
        var exercise = items.removeLast().exercise();
        notes.remove(TemplateNote.about(exercise, Reason.FEWER_SETS));
        notes.add(TemplateNote.about(exercise, Reason.DAILY_MINUTES));
    }
}
