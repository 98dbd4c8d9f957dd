package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.plans.MergeConflict;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.TwoWindows;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.Tone;
import java.util.function.BiConsumer;

/**
 * The draft was changed in two windows: what the other one changed is told, and what both changed stands side by side,
 * the value of this window chosen.
 */
class WindowsPanel extends Composite<Section> {

    private final transient PlanWords words;
    private final DraftDesk desk;
    private final transient BiConsumer<MergeConflict, Pick> decided;
    private final transient Runnable reopen;

    /** @param decided hears of every choice between two values of one field */
    WindowsPanel(
            PlanWords words,
            DraftDesk desk,
            TwoWindows both,
            BiConsumer<MergeConflict, Pick> decided,
            Runnable reopen) {
        this.words = words;
        this.desk = desk;
        this.decided = decided;
        this.reopen = reopen;
        getContent().setId("windows");
        getContent().addClassNames("plan-merge", Tone.WATCH.cssClass());
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new H2(getTranslation("plans.windows.title")));
        getContent()
                .add(new Paragraph(getTranslation(both.otherGone() ? "plans.windows.gone" : "plans.windows.together")));
        getContent().add(theirs(both), conflicts(both));
        var reason = both.otherReason();
        if (reason != null) {
            getContent().add(reason(reason));
        }
        var start = both.otherStart();
        if (start != null) {
            var day = Formats.date(start, desk.today(), getLocale());
            getContent()
                    .add(other(
                            getTranslation("plans.windows.start", day),
                            "use-start",
                            () -> desk.change(draft -> draft.withStart(start))));
        }
    }

    private UnorderedList theirs(TwoWindows both) {
        var list = new UnorderedList();
        both.merge().theirs().forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        both.merge().theirStrategies().forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private Div conflicts(TwoWindows both) {
        var all = new Div();
        all.addClassName("plan-conflicts");
        both.merge().conflicts().forEach(conflict -> all.add(field(conflict)));
        return all;
    }

    private ConflictField field(MergeConflict conflict) {
        var field = new ConflictField(
                words, conflict, getTranslation("plans.windows.here"), getTranslation("plans.windows.there"));
        field.standing(pick -> decided.accept(conflict, pick));
        return field;
    }

    private Div reason(String reason) {
        return other(
                getTranslation("plans.windows.reason", reason),
                "use-reason",
                () -> desk.change(draft -> draft.withReason(reason)));
    }

    /** A value of the other window that can be taken in place of this one's. */
    private Div other(String says, String id, Runnable take) {
        var use = new Button(getTranslation("plans.windows.use"), event -> {
            take.run();
            reopen.run();
        });
        use.setId(id);
        return new Div(new Paragraph(says), use);
    }
}
