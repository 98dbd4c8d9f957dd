package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import health.steadfast.plans.DraftConflict;
import health.steadfast.plans.PlanChange;
import health.steadfast.plans.PlanWords;
import health.steadfast.shared.ui.Tone;
import java.util.List;

/** Somebody published in the meantime: both sides in words, nothing lost, the therapist decides. */
class ConflictPanel extends Composite<Section> {

    private final PlanWords words;

    ConflictPanel(PlanWords words, DraftConflict conflict, Runnable keepMine, Runnable takeTheirs) {
        this.words = words;
        var newest = conflict.newest();
        var keep = new Button(
                newest == null
                        ? getTranslation("plans.conflict.begin-anew")
                        : getTranslation("plans.conflict.keep-mine", newest.no()),
                event -> keepMine.run());
        keep.setId("keep-mine");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(
                newest == null
                        ? getTranslation("plans.conflict.discard")
                        : getTranslation("plans.conflict.take-theirs", newest.no()),
                event -> takeTheirs.run());
        take.setId("take-theirs");
        var sides = new Div(
                side(getTranslation("plans.conflict.theirs"), conflict.theirs()),
                side(getTranslation("plans.conflict.mine"), conflict.mine()));
        sides.addClassName("plan-conflict-sides");
        var actions = new Div(keep, take);
        actions.addClassName("sf-actions");
        getContent().setId("conflict");
        getContent().addClassNames("plan-conflict", Tone.WATCH.cssClass());
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new H2(getTranslation("plans.conflict.title")));
        getContent()
                .add(new Paragraph(
                        newest == null
                                ? getTranslation("plans.conflict.ended")
                                : getTranslation(
                                        "plans.conflict.text", newest.publishedBy(), newest.no(), newest.reason())));
        getContent().add(sides, actions);
    }

    private Div side(String title, List<PlanChange> changes) {
        var list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(words.change(change, getLocale()))));
        if (changes.isEmpty()) {
            list.add(new ListItem(getTranslation("plans.conflict.no-change")));
        }
        return new Div(new H3(title), list);
    }
}
