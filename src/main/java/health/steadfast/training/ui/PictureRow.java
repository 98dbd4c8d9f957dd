package health.steadfast.training.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.Figure;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TodayItem;
import java.util.List;

/** Exercises side by side, each with its picture and name, and what came of it today. */
final class PictureRow extends UnorderedList {

    PictureRow(List<TodayItem> items, ExerciseWords words) {
        addClassName("pt-pictures");
        setClassName("pt-pictures-four", items.size() == 4);
        items.forEach(item -> add(picture(item, words)));
    }

    private static ListItem picture(TodayItem item, ExerciseWords words) {
        var name = new Span(words.name(item.exercise()));
        var cell = new ListItem(new Figure(item.exercise().value(), "").pose(), name);
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
