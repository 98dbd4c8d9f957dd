package health.steadfast.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import health.steadfast.plans.MyAbsences;
import health.steadfast.shared.ui.SfIcon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntConsumer;

/** The two days and the whole weeks between them. */
final class AwayDays extends Div {

    private static final int WEEK = 7;

    private final DayStepper from;
    private final DayStepper to;
    private final Div weeks = new Div();
    private final Div refusal = new Div();
    private final LocalDate today;
    private final IntConsumer onLength;
    private int shownLength;

    AwayDays(LocalDate today, IntConsumer onLength) {
        this.today = today;
        this.onLength = onLength;
        addClassName("pt-rows");
        from = new DayStepper("away-from", getTranslation("training.away.from"), today, day -> shift());
        to = new DayStepper("away-to", getTranslation("training.away.to"), today.plusDays(WEEK - 1L), day -> show());
        weeks.addClassName("pt-choices");
        weeks.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("training.away.weeks"));
        refusal.addClassName("pt-rows");
        add(from, to, weeks, refusal);
        show();
    }

    LocalDate from() {
        return from.value();
    }

    LocalDate to() {
        return to.value();
    }

    void refuse(String why) {
        refusal.removeAll();
        refusal.add(ToneNote.wait(SfIcon.TRIANGLE_ALERT, why, "").asStatus());
    }

    /** The first day moves, the length stays. */
    private void shift() {
        to.setValue(from.value().plusDays(shownLength - 1L));
        show();
    }

    private int length() {
        return (int) ChronoUnit.DAYS.between(from.value(), to.value()) + 1;
    }

    private void show() {
        refusal.removeAll();
        from.setRange(today, today.plusYears(1));
        to.setRange(from.value(), from.value().plusDays(MyAbsences.MAX_DAYS - 1L));
        weeks.removeAll();
        for (var count = 1; count * WEEK <= MyAbsences.MAX_DAYS; count++) {
            weeks.add(week(count));
        }
        shownLength = length();
        onLength.accept(shownLength);
    }

    private Button week(int count) {
        var days = count * WEEK;
        var button = new Button(new Span(getTranslation("training.away.n-weeks", count)), click -> {
            to.setValue(from.value().plusDays(days - 1L));
            show();
        });
        button.setId("weeks-" + count);
        button.addClassNames("pt-button", "pt-plain");
        button.getElement().setAttribute("aria-pressed", String.valueOf(length() == days));
        button.setClassName("pt-answer-chosen", length() == days);
        return button;
    }
}
