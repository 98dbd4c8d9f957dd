package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.Choice;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.PlanWords;
import health.steadfast.plans.Slot;
import health.steadfast.shared.ui.SfIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Further exercises the patient may choose instead, each with its dose, and how many of all a session asks for. */
class SlotFields extends Composite<Div> implements ItemPart {

    private final transient PlanWords words;
    private final transient Supplier<List<Choice>> offered;
    private final Runnable changed;
    private final ComboBox<Choice> another = new ComboBox<>(getTranslation("plans.draft.slot-add"));
    private final IntegerField choose = new IntegerField(getTranslation("plans.draft.slot-choose"));
    private final Span of = new Span();
    private final Div options = new Div();
    private final List<Option> rows = new ArrayList<>();
    private boolean quiet;

    private record Option(ExerciseSlug exercise, Dose dose, AmountFields amount, Div row) {}

    /** @param offered the exercises that may be added, with their usual doses */
    SlotFields(PlanWords words, Supplier<List<Choice>> offered, Runnable changed) {
        this.words = words;
        this.offered = offered;
        this.changed = changed;
        another.setItemLabelGenerator(choice -> words.name(choice.exercise(), getLocale()));
        another.setPlaceholder(getTranslation("plans.draft.slot-hint"));
        another.addValueChangeListener(event -> add(event.getValue()));
        choose.setMin(1);
        choose.setRequired(true);
        choose.addClassName("plan-number");
        choose.addValueChangeListener(event -> tell());
        var count = new Div(choose, of);
        count.addClassName("plan-slot-count");
        options.addClassName("plan-slot-options");
        getContent().addClassName("plan-slot");
        getContent().add(another, count, options);
    }

    @Override
    public void edit(DraftItem item) {
        quiet = true;
        rows.clear();
        options.removeAll();
        item.choices().stream().skip(1).forEach(this::show);
        choose.setValue(item.chosen());
        another.setItems(offered.get());
        showCount();
        quiet = false;
    }

    @Override
    public Optional<DraftItem> submit(DraftItem item) {
        if (firstInvalid().isPresent()) {
            return Optional.empty();
        }
        if (rows.isEmpty()) {
            return Optional.of(item.withSlot(null));
        }
        var others = rows.stream()
                .map(row -> new Choice(
                        row.exercise(), row.amount().submit(row.dose()).orElse(row.dose())))
                .toList();
        return Optional.of(item.withSlot(new Slot(choose.getValue(), others)));
    }

    @Override
    public Optional<Focusable<?>> firstInvalid() {
        if (!rows.isEmpty() && (choose.isInvalid() || choose.isEmpty())) {
            return Optional.of(choose);
        }
        return rows.stream()
                .flatMap(row -> row.amount().firstInvalid().stream())
                .findFirst();
    }

    private void add(Choice choice) {
        if (quiet || choice == null) {
            return;
        }
        quiet = true;
        show(choice);
        another.clear();
        showCount();
        quiet = false;
        tell();
        refresh();
    }

    private void remove(Option option) {
        quiet = true;
        rows.remove(option);
        options.remove(option.row());
        if (!choose.isEmpty() && choose.getValue() > rows.size() + 1) {
            choose.setValue(rows.size() + 1);
        }
        showCount();
        quiet = false;
        tell();
        refresh();
        another.focus();
    }

    /** What is in the plan now is not offered again, what left it is. */
    private void refresh() {
        quiet = true;
        another.setItems(offered.get());
        quiet = false;
    }

    private void show(Choice choice) {
        var name = words.name(choice.exercise(), getLocale());
        var amount = new AmountFields(this::tell);
        amount.edit(choice.dose());
        var remove = new Button(SfIcon.X.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("plans.draft.slot-remove", name));
        var title = new Span(name);
        title.addClassName("plan-item-name");
        var row = new Div(title, amount, remove);
        row.addClassName("plan-slot-option");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        var option = new Option(choice.exercise(), choice.dose(), amount, row);
        remove.addClickListener(event -> remove(option));
        rows.add(option);
        options.add(row);
    }

    private void showCount() {
        var all = rows.size() + 1;
        var wrong = getTranslation("plans.draft.from-to", 1, all);
        choose.setMax(all);
        choose.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrong)
                .setMinErrorMessage(wrong)
                .setMaxErrorMessage(wrong)
                .setRequiredErrorMessage(wrong));
        of.setText(getTranslation("plans.draft.slot-of", all));
        another.setEnabled(rows.size() < Slot.MAX_OTHERS);
        choose.getParent().ifPresent(count -> count.setVisible(!rows.isEmpty()));
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }
}
