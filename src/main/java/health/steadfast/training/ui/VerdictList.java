package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.TodayItem;
import health.steadfast.training.Verdict;
import java.util.List;

/** Each exercise with what becomes of it: rests, becomes another one, stays. */
final class VerdictList extends UnorderedList {

    private final ExerciseWords words;

    VerdictList(List<TodayItem> items, ExerciseWords words) {
        this.words = words;
        addClassNames("pt-card", "pt-list");
        items.forEach(item -> add(row(item)));
    }

    private ListItem row(TodayItem item) {
        var verdict = item.verdict();
        var name = new Span(words.name(item.prescribed()));
        name.addClassName("pt-strong");
        var becomes = new Span(icon(verdict).create(), new Span(says(verdict)));
        becomes.addClassNames("pt-verdict", "pt-verdict-" + verdict.kind());
        var instead = verdict.instead();
        var shown = instead == null ? item.prescribed() : instead;
        var text = new Div(name, becomes);
        text.addClassName("pt-list-words");
        return new ListItem(words.figure(shown, "", item.dose().side()).pose(), text);
    }

    private String says(Verdict verdict) {
        var instead = verdict.instead();
        if (verdict.locked()) {
            return words.get("training.verdict.locked");
        }
        return instead == null
                ? words.get("training.verdict." + verdict.kind())
                : words.get("training.verdict.BECOMES", words.name(instead));
    }

    private static SfIcon icon(Verdict verdict) {
        return switch (verdict.kind()) {
            case RESTS -> SfIcon.PAUSE;
            case BECOMES -> SfIcon.ARROW_RIGHT;
            case STAYS -> SfIcon.CHECK;
        };
    }
}
