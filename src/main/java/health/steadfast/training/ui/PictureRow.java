package health.steadfast.training.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TodayItem;
import java.util.Arrays;
import java.util.List;

/** Exercises side by side, each with its picture and name, and what came of it today. */
final class PictureRow extends UnorderedList {

    private static final int LONGEST_WORD = 10;

    PictureRow(List<TodayItem> items, ExerciseWords words) {
        addClassName("pt-pictures");
        setClassName("pt-pictures-four", items.size() == 4);
        setClassName("pt-pictures-long", items.stream().anyMatch(item -> isLong(words.name(item.exercise()))));
        items.forEach(item -> add(picture(item, words)));
    }

    /** Smaller, the names beside the pictures: what need not be done. */
    static PictureRow small(List<TodayItem> items, ExerciseWords words) {
        var row = new PictureRow(items, words);
        row.setClassName("pt-pictures-four", true);
        return row;
    }

    /** Whether a word would have to be broken under a third of a phone's width. */
    private static boolean isLong(String name) {
        return Arrays.stream(name.split("[ -]")).anyMatch(word -> word.length() > LONGEST_WORD);
    }

    private static ListItem picture(TodayItem item, ExerciseWords words) {
        var name = new Span(words.name(item.exercise()));
        var cell = new ListItem(
                words.figure(item.exercise(), "", item.dose().side()).pose(), name);
        var outcome = item.outcome();
        if (outcome != null) {
            var key = switch (outcome) {
                case DONE -> "training.today.item-done";
                case PARTLY -> "training.today.item-partly";
                case SKIPPED -> "training.today.item-skipped";
            };
            var mark = new Span(SfIcon.CHECK.create(), new Span(words.get(key)));
            mark.addClassName("pt-mark");
            cell.add(mark);
        }
        return cell;
    }
}
