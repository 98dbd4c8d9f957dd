package health.steadfast.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several choices drawn as pills, the first of them "none", which clears the others. The value is null as long as
 * nothing was answered, and an empty set for "none".
 */
public class Chips<T> extends CustomField<@Nullable Set<T>> {

    private final CheckboxGroup<Optional<T>> group = new CheckboxGroup<>();
    private final Button more = new Button(getTranslation("shared.more"));
    private final List<T> choices;
    private int shown;
    private Set<Optional<T>> before = Set.of();

    /**
     * @param none the words for "none"
     * @param shown how many choices stand there at once; the rest comes with "more"
     */
    public Chips(String label, String none, Function<T, String> text, List<T> choices, int shown) {
        super(null);
        setLabel(label);
        group.setAriaLabel(label);
        group.addClassName("sf-choices");
        group.setItemLabelGenerator(choice -> choice.map(text).orElse(none));
        group.addValueChangeListener(event -> keepNoneAlone());
        this.choices = List.copyOf(choices);
        this.shown = Math.min(shown, choices.size());
        showFirst(this.shown);
        add(group);
        if (shown < choices.size()) {
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClassName("sf-choices-more");
            more.addClickListener(event -> showAll());
            add(more);
        }
    }

    private void showAll() {
        var chosen = group.getValue();
        shown = choices.size();
        showFirst(shown);
        group.setValue(chosen);
        more.setVisible(false);
    }

    /** The field is a group, and a group cannot be required in ARIA; the binder still asks for an answer. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {}

    private void showFirst(int count) {
        List<Optional<T>> items = new ArrayList<>();
        items.add(Optional.empty());
        choices.stream().limit(count).map(Optional::of).forEach(items::add);
        group.setItems(items);
    }

    private void keepNoneAlone() {
        var now = group.getValue();
        if (now.size() > 1 && now.contains(Optional.<T>empty())) {
            var noneIsNew = !before.contains(Optional.<T>empty());
            var kept = new HashSet<>(now);
            if (noneIsNew) {
                kept.retainAll(Set.of(Optional.<T>empty()));
            } else {
                kept.remove(Optional.<T>empty());
            }
            before = kept;
            group.setValue(kept);
            return;
        }
        before = now;
    }

    @Override
    protected @Nullable Set<T> generateModelValue() {
        var chosen = group.getValue();
        return chosen.isEmpty()
                ? null
                : chosen.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void setPresentationValue(@Nullable Set<T> value) {
        if (value == null) {
            group.clear();
        } else if (value.isEmpty()) {
            group.setValue(Set.of(Optional.empty()));
        } else {
            if (!choices.subList(0, shown).containsAll(value)) {
                showAll(); // what is chosen is never hidden
            }
            group.setValue(value.stream().map(Optional::of).collect(Collectors.toSet()));
        }
    }
}
