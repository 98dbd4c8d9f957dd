package health.steadfast.training.ui;

import com.vaadin.flow.component.select.Select;
import health.steadfast.plans.WeekPlan;
import health.steadfast.shared.ui.Formats;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The weeks that may be keyed: the running one and the three before it. */
final class SheetWeeks extends Select<LocalDate> {

    private static final int BEFORE = 3;

    SheetWeeks(LocalDate week, LocalDate today, Consumer<LocalDate> chosen) {
        setId("week");
        setLabel(getTranslation("training.sheet.week"));
        var running = WeekPlan.weekOf(today);
        setItems(Stream.concat(Stream.iterate(running, it -> it.minusWeeks(1)).limit(BEFORE + 1L), Stream.of(week))
                .distinct()
                .toList());
        setItemLabelGenerator(it -> getTranslation(
                it.equals(running)
                        ? "training.sheet.week.this"
                        : it.equals(running.minusWeeks(1)) ? "training.sheet.week.last" : "training.sheet.week.other",
                Formats.shortDate(it, today, getLocale()),
                Formats.shortDate(it.plusDays(6), today, getLocale())));
        setValue(week);
        addClassName("sheet-week");
        addValueChangeListener(event -> chosen.accept(event.getValue()));
    }
}
