package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.Outcome;
import health.steadfast.training.Session;
import health.steadfast.training.SessionItem;
import health.steadfast.training.Steadiness;
import health.steadfast.training.Today;
import org.jspecify.annotations.Nullable;

/** The end of a session: what was done, one kind sentence by a fixed rule, the way back to any answer. */
final class FinishedScreen extends StepScreen {

    private static final int WORN_OUT = 9;

    private final ExerciseWords words;

    FinishedScreen(Session session, Today today, ExerciseWords words, SessionListener listener) {
        super(null, words.get("training.finished.title", today.givenName()), minutes(session, words));
        this.words = words;
        addClassName("pt-finished");
        add(list(session));
        var kind = kindWords(session, today);
        if (!kind.isEmpty()) {
            add(ToneNote.info(SfIcon.SPARKLES, "", kind).asStatus());
        }
        var rows = new Div(
                ActionButton.main("back-to-today", words.get("training.back-to-today"), SfIcon.HOUSE, listener::leave),
                ActionButton.plain("undo", words.get("training.today.undo"), SfIcon.UNDO_2, listener::chooseChange));
        rows.addClassName("pt-rows");
        add(rows);
    }

    private static @Nullable String minutes(Session session, ExerciseWords words) {
        var minutes = session.minutesDone();
        return minutes == 0 ? null : words.get("training.finished.minutes", minutes);
    }

    private UnorderedList list(Session session) {
        var list = new UnorderedList();
        list.addClassNames("pt-card", "pt-done-list");
        session.active().stream().filter(item -> item.log() != null).forEach(item -> list.add(row(item)));
        return list;
    }

    private ListItem row(SessionItem item) {
        var name = new Span(words.name(item.exercise()));
        name.addClassName("pt-strong");
        var what = new Span(whatWasDone(item));
        what.addClassName("pt-answer-hint");
        var isDone = item.log() != null && item.log().outcome() != Outcome.SKIPPED;
        return new ListItem((isDone ? SfIcon.CHECK : SfIcon.MOON).create(), new Div(name, what));
    }

    private String whatWasDone(SessionItem item) {
        var log = item.log();
        if (log == null || log.outcome() == Outcome.SKIPPED) {
            return words.get("training.today.item-skipped");
        }
        return log.outcome() == Outcome.PARTLY ? words.get("training.today.item-partly") : words.dose(item.dose());
    }

    /** From a fixed list, by rule: never a judgement, never a comparison. */
    private String kindWords(Session session, Today today) {
        var line = new StringBuilder();
        if (Integer.valueOf(WORN_OUT).equals(session.tiredAfter())) {
            line.append(words.get("training.finished.lie-down"));
        } else if (swayed(session)) {
            line.append(words.get("training.finished.sway"));
        } else if (!session.hasDoneAny()) {
            line.append(words.get("training.finished.rested"));
        }
        if (session.hasDoneAny() && today.plannedDays() > 0) {
            var done = Math.min(today.trainedDays(), today.plannedDays());
            line.append(line.isEmpty() ? "" : " ")
                    .append(words.get("training.finished.week", done, today.plannedDays()));
        }
        return line.toString();
    }

    private static boolean swayed(Session session) {
        return session.items().stream()
                .map(SessionItem::log)
                .anyMatch(log -> log != null
                        && (log.answers().steadiness() == Steadiness.SLIGHT_SWAY
                                || log.answers().steadiness() == Steadiness.CLEAR_WOBBLE));
    }
}
