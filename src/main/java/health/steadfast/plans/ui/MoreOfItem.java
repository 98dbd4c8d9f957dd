package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.DraftItem;
import health.steadfast.shared.ui.SfIcon;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything about an item that is folded away at first. */
class MoreOfItem extends Composite<Div> {

    private final MoreFields fields;
    private final List<ItemPart> parts;

    /** @param owner who looks after the item, null: whoever publishes it */
    MoreOfItem(ItemRow.Desk desk, @Nullable String owner, Runnable changed) {
        fields = new MoreFields(desk.catalogue(), changed);
        var aim = new AimField(desk.catalogue(), desk.words(), desk.patient(), desk.goals(), changed);
        var active = new ActiveFields(changed);
        var checks = new CheckFields(desk.catalogue(), changed);
        var slot = new SlotFields(desk.words(), desk::offered, changed);
        parts = List.of(fields, aim, active, checks, slot);
        fields.getContent().addComponentAtIndex(fields.getContent().getComponentCount() - 1, aim);
        fields.getContent().addComponentAtIndex(fields.getContent().getComponentCount() - 1, active);
        getContent().addClassName("plan-more-of-item");
        getContent().add(fields, checks, slot);
        if (owner != null) {
            var line = new Span(SfIcon.USERS.create(), new Span(getTranslation("plans.draft.owner", owner)));
            line.addClassNames("sf-caption", "plan-owner");
            getContent().add(line);
        }
    }

    void edit(DraftItem item) {
        parts.forEach(part -> part.edit(item));
    }

    /** The item with what stands in these fields; its amount and its days stay. Empty if a field is wrong. */
    Optional<DraftItem> submit(DraftItem item) {
        var submitted = Optional.of(item);
        for (var part : parts) {
            submitted = submitted.flatMap(part::submit);
        }
        return submitted;
    }

    int timesADay() {
        return fields.timesADay();
    }

    Optional<Focusable<?>> firstInvalid() {
        return parts.stream().flatMap(part -> part.firstInvalid().stream()).findFirst();
    }
}
