package health.steadfast.plans.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import health.steadfast.plans.Schedule;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.Set;

/** On which days: so many a week, fixed ones, or all of them. */
class ScheduleFields extends Composite<Div> {

    private static final Set<DayOfWeek> USUAL_DAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private enum Kind {
        TIMES_A_WEEK,
        WEEKDAYS,
        DAILY
    }

    private final Select<Kind> kind = new Select<>();
    private final IntegerField times = NumberFields.whole(getTranslation("plans.draft.days-a-week"), 1, 7);
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private boolean quiet;

    ScheduleFields(Runnable changed) {
        kind.setAriaLabel(getTranslation("plans.draft.when"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(it -> getTranslation("plans.draft.when." + it.name()));
        kind.addClassName("plan-measure");
        days.setAriaLabel(getTranslation("plans.draft.weekdays"));
        days.setItems(DayOfWeek.values());
        days.setRenderer(new ComponentRenderer<>(this::dayLabel));
        days.addClassName("plan-weekdays");
        times.setRequired(true);
        kind.addValueChangeListener(event -> {
            showFields();
            tell(changed);
        });
        times.addValueChangeListener(event -> tell(changed));
        days.addValueChangeListener(event -> tell(changed));
        getContent().addClassName("plan-schedule");
        getContent().add(times, kind, days);
    }

    void edit(Schedule schedule) {
        quiet = true;
        switch (schedule) {
            case Schedule.TimesAWeek every -> {
                kind.setValue(Kind.TIMES_A_WEEK);
                times.setValue(every.days());
            }
            case Schedule.Weekdays fixed -> {
                kind.setValue(Kind.WEEKDAYS);
                days.setValue(fixed.days());
            }
            case Schedule.Daily _ -> kind.setValue(Kind.DAILY);
        }
        showFields();
        quiet = false;
    }

    /** The schedule, or empty if a field is wrong. */
    Optional<Schedule> submit(int timesADay) {
        var noDay = kind.getValue() == Kind.WEEKDAYS && days.isEmpty();
        days.setInvalid(noDay);
        days.setErrorMessage(noDay ? getTranslation("plans.draft.no-day") : null);
        if (firstInvalid().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.getValue()) {
                    case TIMES_A_WEEK -> new Schedule.TimesAWeek(times.getValue(), timesADay);
                    case WEEKDAYS -> new Schedule.Weekdays(days.getValue(), timesADay);
                    case DAILY -> new Schedule.Daily(timesADay);
                });
    }

    Optional<Focusable<?>> firstInvalid() {
        if (times.isVisible() && (times.isInvalid() || times.isEmpty())) {
            return Optional.of(times);
        }
        return days.isVisible() && days.isEmpty() ? Optional.of(kind) : Optional.empty();
    }

    private void showFields() {
        var is = kind.getValue();
        times.setVisible(is == Kind.TIMES_A_WEEK);
        days.setVisible(is == Kind.WEEKDAYS);
        if (is == Kind.TIMES_A_WEEK && times.isEmpty()) {
            times.setValue(USUAL_DAYS.size());
        }
        if (is == Kind.WEEKDAYS && days.isEmpty()) {
            days.setValue(USUAL_DAYS);
        }
    }

    /** One letter to see, the whole word to hear. */
    private Div dayLabel(DayOfWeek day) {
        var letter = new Span(day.getDisplayName(TextStyle.NARROW_STANDALONE, getLocale()));
        letter.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        word.addClassName("sf-hidden");
        return new Div(letter, word);
    }

    private void tell(Runnable changed) {
        if (!quiet) {
            changed.run();
        }
    }
}
