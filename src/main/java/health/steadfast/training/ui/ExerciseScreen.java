package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.LogEntry;
import health.steadfast.training.SessionItem;
import health.steadfast.training.Step;

/** The player: picture, support first, the steps, how much, one large Done. */
final class ExerciseScreen extends StepScreen {

    private final SessionItem item;
    private final ExerciseWords words;
    private final SessionListener listener;

    ExerciseScreen(Step.Exercise step, ExerciseWords words, SessionListener listener) {
        super(
                words.get("training.player.of", step.no(), step.of()),
                words.name(step.item().exercise()),
                null);
        this.item = step.item();
        this.words = words;
        this.listener = listener;
        addClassName("pt-player");
        add(purpose(), picture());
        var other = words.otherLanguage(item.exercise());
        if (!other.isEmpty()) {
            add(ToneNote.plain(SfIcon.LANGUAGES, "", other));
        }
        add(support(), steps(), amount());
        var note = item.note();
        if (note != null) {
            add(ToneNote.plain(SfIcon.MESSAGE_SQUARE, "", words.get("training.player.note", note)));
        }
        add(buttons(), new AskLink(item.exercise(), words));
    }

    private Component purpose() {
        var line = new Paragraph(words.purpose(item.exercise(), item.aim()));
        line.addClassNames("pt-hint", "pt-purpose");
        return line;
    }

    private Component picture() {
        var slug = item.exercise();
        if (words.hasFigure(slug)) {
            return words.largeFigure(slug, item.dose().side());
        }
        var missing = new Paragraph(words.get("training.player.no-picture"));
        missing.addClassName("pt-hint");
        return missing;
    }

    private Component support() {
        return ToneNote.info(
                SfIcon.HAND, words.support(item.exercise(), item.dose()) + ".", words.company(item.exercise()));
    }

    private Component steps() {
        var list = new OrderedList();
        list.addClassName("pt-steps");
        list.getElement().setAttribute("lang", words.language(item.exercise()).getLanguage());
        words.steps(item.exercise()).forEach(step -> list.add(new ListItem(new Span(step))));
        return list;
    }

    private Component amount() {
        var dose = new Paragraph(words.dose(item.dose()));
        dose.addClassName("pt-dose");
        var card = new Div(dose);
        card.addClassNames("pt-card", "pt-amount");
        if (item.dose().sets() > 1 && item.dose().restSeconds() > 0) {
            card.add(new Paragraph(words.get("training.player.rest", item.dose().restSeconds())));
        }
        return card;
    }

    private Component buttons() {
        var done = ActionButton.main(
                "done", words.get("training.player.done"), SfIcon.CHECK, () -> listener.log(item, LogEntry.done()));
        done.addClassName("pt-done");
        var rows = new Div(
                done,
                ActionButton.plain(
                        "not-today",
                        words.get("training.today.not-today"),
                        SfIcon.MOON,
                        () -> listener.askAmount(item)));
        if (!item.others().isEmpty()) {
            rows.add(ActionButton.plain(
                    "another",
                    words.get("training.player.another"),
                    SfIcon.REFRESH_CW,
                    () -> listener.askAnother(item)));
        }
        rows.addClassName("pt-rows");
        return rows;
    }
}
