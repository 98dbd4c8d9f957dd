package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.PlanNews;

/** What changed in the plan, old and new side by side, until it was seen. */
final class NewsCard extends Div {

    private final ExerciseWords words;

    NewsCard(PlanNews news, ExerciseWords words, TodayListener listener) {
        this.words = words;
        addClassName("pt-card");
        var list = new UnorderedList();
        list.addClassName("pt-list");
        news.changes().forEach(change -> list.add(row(change)));
        var reason = new Paragraph(words.get("training.quote", news.reason()));
        reason.addClassName("pt-quote");
        add(
                new H2(words.get("training.today.news")),
                list,
                reason,
                ActionButton.plain("seen", words.get("training.today.seen"), SfIcon.CHECK, listener::seen));
    }

    private ListItem row(PlanNews.Change change) {
        var before = change.before();
        var after = change.after();
        var shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalArgumentException("a change has an old or a new side");
        }
        var name = new Span(words.name(shown.exercise()));
        name.addClassName("pt-strong");
        var text = new Div(name);
        text.addClassName("pt-list-words");
        if (before == null) {
            text.add(new Span(words.get("training.today.new-item")), strong(words.dose(shown.dose())));
        } else if (after == null) {
            text.add(new Span(words.get("training.today.ended-item")));
        } else {
            text.add(new Span(side(before, after)), SfIcon.ARROW_RIGHT.create(), strong(side(after, before)));
        }
        return new ListItem(
                words.figure(shown.exercise(), "", shown.dose().side()).pose(), text);
    }

    /** One side of a change: its exercise if that differs, else its dose if that differs, else its days. */
    private String side(PlanNews.Prescribed one, PlanNews.Prescribed other) {
        if (!one.exercise().equals(other.exercise())) {
            return words.name(one.exercise());
        }
        return one.dose().equals(other.dose())
                ? words.get("training.plan.schedule.TIMES", one.daysAWeek())
                : words.dose(one.dose());
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("pt-strong");
        return span;
    }
}
