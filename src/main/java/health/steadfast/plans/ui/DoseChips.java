package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import health.steadfast.library.Exercise;
import health.steadfast.library.Support;
import health.steadfast.plans.Dose;
import health.steadfast.plans.DoseSteps;
import health.steadfast.plans.DraftItem;
import health.steadfast.plans.Schedule;
import health.steadfast.plans.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dose as a few chips, each of which opens its choices and changes one thing. */
class DoseChips extends Composite<Div> {

    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.BOTH, Side.WEAKER_FIRST);

    private final transient DraftTools tools;
    private final String name;
    private final Consumer<DraftItem> changed;
    private final Select<Dose> amount;
    private final Select<Schedule> schedule;
    private final Select<Support> support;
    private final Select<Side> side;
    private @Nullable DraftItem item;

    DoseChips(DraftTools tools, Exercise exercise, String name, Consumer<DraftItem> changed) {
        this.tools = tools;
        this.name = name;
        this.changed = changed;
        amount = chip("plans.quick.chip-amount", it -> tools.words().amount(it, getLocale()), DraftItem::withDose);
        schedule =
                chip("plans.quick.chip-days", it -> tools.words().schedule(it, getLocale()), DraftItem::withSchedule);
        support = chip(
                "plans.quick.chip-hands",
                this::support,
                (it, hands) -> it.withDose(it.dose().withSupport(hands)));
        side = chip(
                "plans.quick.chip-side",
                it -> getTranslation("plans.side." + it.name()),
                (it, with) -> it.withDose(it.dose().withSide(with)));
        support.addClassName("quick-chip-hands");
        support.setItems(Support.values());
        side.setItems(SIDES);
        side.setVisible(exercise.perSide());
        getContent().addClassName("quick-chips");
        getContent().add(amount, schedule, side, support);
    }

    void focus() {
        amount.focus();
    }

    void show(DraftItem saved) {
        item = null; // what is shown now was not chosen just now
        var dose = saved.dose();
        amount.setItems(DoseSteps.around(dose));
        amount.setValue(dose);
        schedule.setItems(schedules(saved.schedule()));
        schedule.setValue(saved.schedule());
        support.setValue(dose.support());
        if (dose.side() != Side.NONE) {
            side.setValue(dose.side());
        }
        item = saved;
    }

    private static List<Schedule> schedules(Schedule now) {
        var schedules = new LinkedHashSet<Schedule>();
        for (var days = 1; days < 7; days++) {
            schedules.add(new Schedule.TimesAWeek(days, now.timesADay()));
        }
        schedules.add(new Schedule.Daily(now.timesADay()));
        schedules.add(now);
        return new ArrayList<>(schedules);
    }

    private String support(Support hands) {
        return tools.catalogue()
                .label("supports", hands.name().toLowerCase(Locale.ROOT).replace('_', '-'), getLocale());
    }

    private <T> Select<T> chip(String label, Function<T, String> text, BiFunction<DraftItem, T, DraftItem> change) {
        var chip = new Select<T>();
        chip.setAriaLabel(getTranslation(label, name));
        chip.setItemLabelGenerator(text::apply);
        chip.addClassName("quick-chip");
        chip.addValueChangeListener(event -> {
            var shown = item;
            var value = event.getValue();
            if (shown != null && value != null && !Objects.equals(value, event.getOldValue())) {
                changed.accept(change.apply(shown, value));
            }
        });
        return chip;
    }
}
