package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.MergeConflict;
import health.steadfast.plans.MergeConflict.Pick;
import health.steadfast.plans.PlanWords;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two values of one field side by side, each with who and when; one of them is chosen. */
class ConflictField extends Composite<RadioButtonGroup<Pick>> {

    private final transient PlanWords words;
    private final MergeConflict conflict;

    /**
     * @param mine who and when of the draft's value
     * @param theirs who and when of the published one
     */
    ConflictField(PlanWords words, MergeConflict conflict, String mine, String theirs) {
        this.words = words;
        this.conflict = conflict;
        var group = getContent();
        group.setLabel(label());
        group.setItems(Pick.values());
        group.setRenderer(new ComponentRenderer<>(choice ->
                choice == Pick.MINE ? choice(value(conflict.mine()), mine) : choice(value(conflict.theirs()), theirs)));
        group.addClassName("plan-conflict");
        group.addValueChangeListener(event -> group.setInvalid(false));
    }

    /** The draft's own value stands until the other one is chosen. */
    void standing(Consumer<Pick> chosen) {
        getContent().setValue(Pick.MINE);
        getContent().addValueChangeListener(event -> {
            if (event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    MergeConflict.Key key() {
        return conflict.key();
    }

    boolean isDecided() {
        return getContent().getValue() != null;
    }

    Optional<Pick> decision() {
        var choice = getContent().getOptionalValue();
        getContent().setInvalid(choice.isEmpty());
        getContent().setErrorMessage(getTranslation("plans.merge.choose"));
        return choice;
    }

    void focus() {
        getContent().getElement().callJsFunction("focus"); // the group is no Focusable
    }

    private String label() {
        var item = Objects.requireNonNull(conflict.mine() == null ? conflict.theirs() : conflict.mine());
        var field = conflict.field();
        return getTranslation(
                "plans.merge.field",
                words.name(item.exercise(), getLocale()),
                getTranslation("plans.field." + (field == null ? "ITEM" : field.name())));
    }

    private String value(@Nullable DraftItem item) {
        var field = conflict.field();
        if (item == null) {
            return getTranslation("plans.merge.taken-out");
        }
        return field == null
                ? getTranslation(
                        "plans.merge.kept",
                        words.dose(item.dose(), getLocale()),
                        words.schedule(item.schedule(), getLocale()))
                : words.value(field, item, getLocale());
    }

    private static Div choice(String value, String who) {
        var shown = new Span(value);
        shown.addClassName("plan-conflict-value");
        var by = new Span(who);
        by.addClassName("sf-caption");
        return new Div(shown, by);
    }
}
