package health.steadfast.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import health.steadfast.library.Catalogue;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.plans.PlanItemId;
import health.steadfast.shared.ui.Formats;
import health.steadfast.shared.ui.SfIcon;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.SheetDay;
import health.steadfast.training.WeekSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One day of the sheet. What the patient entered stands there and cannot be keyed again. */
final class SheetLine extends NativeTableRow {

    private static final int MOST_TIRED = 10;

    private final WeekSheet.Day known;
    private final transient Catalogue catalogue;
    private final Runnable changed;
    private final String date;
    private final List<SheetNumber> numbers = new ArrayList<>();
    private SheetDay day;
    private boolean settling;

    SheetLine(WeekSheet sheet, WeekSheet.Day known, SheetDay day, Catalogue catalogue, Runnable changed) {
        this.known = known;
        this.day = day;
        this.catalogue = catalogue;
        this.changed = changed;
        this.date = Formats.date(known.date(), sheet.today(), getLocale());
        add(date(sheet));
        sheet.columns().forEach(column -> add(item(column)));
        add(start(tick(
                "short",
                getTranslation("training.sheet.short"),
                day.shortVersion(),
                known.ownWord(),
                (line, on) -> line.inShort(on))));
        effort();
        steadiness();
        tired();
        falls();
    }

    SheetDay day() {
        return day;
    }

    boolean check() {
        var wrong = numbers.stream().filter(it -> !it.check()).findFirst();
        wrong.ifPresent(it -> it.focus());
        return wrong.isEmpty();
    }

    private void change(UnaryOperator<SheetDay> to) {
        day = to.apply(day);
        changed.run();
    }

    /** "Mon 16 Nov", with what is special about the day. */
    private NativeTableHeaderCell date(WeekSheet sheet) {
        var cell = new NativeTableHeaderCell(new Span(date));
        cell.getElement().setAttribute("scope", "row");
        if (known.date().equals(sheet.today())) {
            cell.add(note(getTranslation("training.sheet.today")));
        }
        if (known.onHold()) {
            cell.add(note(getTranslation("training.sheet.on-hold")));
        }
        return cell;
    }

    private NativeTableCell item(WeekSheet.Column column) {
        var cell = new NativeTableCell();
        var times = known.asked().getOrDefault(column.item(), 0);
        var entered = known.entered().getOrDefault(column.item(), 0);
        var free = known.free(column.item());
        if (entered > 0) {
            cell.add(enteredByPatient(entered, times));
        }
        if (free > 0 && known.open()) {
            cell.add(free == 1 ? once(column) : often(column, free));
        } else if (entered == 0) {
            cell.addClassName("sheet-closed");
            cell.add(hidden(getTranslation(times == 0 ? "training.sheet.not-planned-short" : "training.sheet.closed")));
        }
        return cell;
    }

    /** The tick stands for what is on the phone; with several times a day it says how many. */
    private Span enteredByPatient(int entered, int times) {
        var mark = new Span(SfIcon.SMARTPHONE.create(), SfIcon.CHECK.create());
        if (times > 1) {
            mark.add(String.valueOf(entered));
        }
        mark.add(hidden(getTranslation("training.sheet.entered", entered)));
        mark.addClassName("sheet-entered");
        return mark;
    }

    private SheetTick once(WeekSheet.Column column) {
        var name = name(column.exercise());
        return tick(
                "item-" + column.item(),
                name,
                day.times(column.item()) > 0,
                false,
                (line, on) -> line.with(column.item(), on ? 1 : 0));
    }

    private SheetNumber often(WeekSheet.Column column, int free) {
        var times = day.times(column.item());
        var label = getTranslation("training.sheet.times", name(column.exercise()), free);
        return number(
                "item-" + column.item(), label, free, times == 0 ? null : times, count -> line(column.item(), count));
    }

    private void line(PlanItemId item, @Nullable Integer count) {
        change(line -> line.with(item, count == null ? 0 : count));
    }

    private void effort() {
        var own = known.keyed().answer().effort();
        var ticks = new EnumMap<DayAnswer.Effort, SheetTick>(DayAnswer.Effort.class);
        for (var choice : DayAnswer.Effort.values()) {
            var label = getTranslation("training.sheet.effort." + choice);
            ticks.put(
                    choice,
                    tick(
                            choice.name(),
                            label,
                            choice == day.answer().effort(),
                            own != null && known.ownWord(),
                            (line, on) -> {
                                var word = on
                                        ? choice
                                        : line.answer().effort() == choice
                                                ? null
                                                : line.answer().effort();
                                alone(ticks, word);
                                return line.answered(line.answer().effort(word));
                            }));
        }
        addGroup(ticks);
    }

    private void steadiness() {
        var own = known.keyed().answer().steadiness();
        var ticks = new EnumMap<DayAnswer.Steady, SheetTick>(DayAnswer.Steady.class);
        for (var choice : DayAnswer.Steady.values()) {
            var label = getTranslation("training.sheet.steadiness." + choice);
            ticks.put(
                    choice,
                    tick(
                            choice.name(),
                            label,
                            choice == day.answer().steadiness(),
                            own != null && known.ownWord(),
                            (line, on) -> {
                                var word = on
                                        ? choice
                                        : line.answer().steadiness() == choice
                                                ? null
                                                : line.answer().steadiness();
                                alone(ticks, word);
                                return line.answered(line.answer().steadiness(word));
                            }));
        }
        addGroup(ticks);
    }

    /** Of several boxes for one question only the last one ticked stays. */
    private static <E extends Enum<E>> void alone(Map<E, SheetTick> ticks, @Nullable E chosen) {
        ticks.forEach((choice, tick) -> tick.setValue(choice == chosen));
    }

    private <E extends Enum<E>> void addGroup(Map<E, SheetTick> ticks) {
        var first = true;
        for (var tick : ticks.values()) {
            add(first ? start(tick) : new NativeTableCell(tick));
            first = false;
        }
    }

    private void tired() {
        var keyed = known.keyed();
        var before = number(
                "before",
                getTranslation("training.sheet.tired-before"),
                MOST_TIRED,
                day.tiredBefore(),
                level -> change(line -> line.tired(level, line.tiredAfter())));
        var after = number(
                "after",
                getTranslation("training.sheet.tired-after"),
                MOST_TIRED,
                day.tiredAfter(),
                level -> change(line -> line.tired(line.tiredBefore(), level)));
        before.setEnabled(known.open() && !(known.ownWord() && keyed.tiredBefore() != null));
        after.setEnabled(known.open() && !(known.ownWord() && keyed.tiredAfter() != null));
        add(start(before), new NativeTableCell(after));
    }

    private void falls() {
        var fell = tick(
                "fell",
                getTranslation("training.sheet.fell"),
                day.fell(),
                known.fallReported(),
                (line, on) -> line.stumbled(on, line.nearlyFell()));
        var nearly = tick(
                "nearly-fell",
                getTranslation("training.sheet.nearly-fell"),
                day.nearlyFell(),
                known.nearFallReported(),
                (line, on) -> line.stumbled(line.fell(), on));
        fell.addClassName("sheet-round");
        nearly.addClassName("sheet-round");
        add(start(fell), new NativeTableCell(nearly));
    }

    private SheetTick tick(String id, String label, boolean on, boolean locked, Change to) {
        var tick = new SheetTick(getTranslation("training.sheet.cell", date, label));
        tick.setId("%s-%s".formatted(id, known.date()));
        tick.setValue(on);
        tick.setEnabled(known.open() && !locked);
        tick.addValueChangeListener(event -> {
            if (Objects.equals(event.getValue(), event.getOldValue()) || settling) {
                return;
            }
            settling = true; // ticks of one question set each other
            change(line -> to.apply(line, event.getValue()));
            settling = false;
        });
        return tick;
    }

    private SheetNumber number(
            String id, String label, int max, @Nullable Integer value, Consumer<@Nullable Integer> to) {
        var number = new SheetNumber(getTranslation("training.sheet.cell", date, label), max);
        number.setId("%s-%s".formatted(id, known.date()));
        number.show(value);
        number.addValueChangeListener(event -> {
            if (number.check()) {
                to.accept(number.number());
            }
        });
        numbers.add(number);
        return number;
    }

    private static NativeTableCell start(Component field) {
        var cell = new NativeTableCell(field);
        cell.addClassName("sheet-start");
        return cell;
    }

    private String name(ExerciseSlug exercise) {
        return catalogue.text(exercise, getLocale()).name();
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("sf-caption");
        return note;
    }

    private static Span hidden(String text) {
        var hidden = new Span(text);
        hidden.addClassName("sf-hidden");
        return hidden;
    }

    /** What a tick makes of the line. */
    private interface Change {
        SheetDay apply(SheetDay line, boolean on);
    }
}
