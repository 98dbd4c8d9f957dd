package health.steadfast.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import health.steadfast.shared.RuleViolation;
import health.steadfast.training.DayAnswer;
import health.steadfast.training.Extra;
import health.steadfast.training.ExtraKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Large answers for what, how long, how hard and, if it was not today, when. */
final class ExtraForm extends Div {

    /** How long, in steps that anybody can tell. */
    enum Length {
        M10(10),
        M20(20),
        M30(30),
        M45(45),
        M60(60),
        M90(90);

        private final int minutes;

        Length(int minutes) {
            this.minutes = minutes;
        }

        static Length nearest(int minutes) {
            return Arrays.stream(values())
                    .filter(it -> it.minutes >= minutes)
                    .findFirst()
                    .orElse(M90);
        }
    }

    private static final int DAYS_BACK = 7;

    private final LocalDate today;
    private final @Nullable Extra changing;
    private final ChoiceRow<ExtraKind> kind;
    private final ChoiceRow<Length> length;
    private final ChoiceRow<DayAnswer.Effort> effort;
    private final DayStepper day;

    ExtraForm(LocalDate today, @Nullable Extra changing) {
        this.today = today;
        this.changing = changing;
        kind = new ChoiceRow<>(
                "kind",
                getTranslation("training.extra.kind"),
                List.of(ExtraKind.values()),
                it -> getTranslation("training.extra.kind." + it),
                chosen -> {});
        length = new ChoiceRow<>(
                "minutes",
                getTranslation("training.extra.minutes"),
                List.of(Length.values()),
                it -> getTranslation("training.extra.minutes.of", it.minutes),
                chosen -> {});
        effort = new ChoiceRow<>(
                "effort",
                getTranslation("training.extra.effort"),
                List.of(DayAnswer.Effort.values()),
                it -> getTranslation("training.already.effort." + it),
                chosen -> {});
        day = new DayStepper(
                "day",
                getTranslation("training.extra.day"),
                changing == null ? today : changing.date(),
                it -> setRange());
        setRange();
        if (changing != null) {
            kind.setValue(changing.kind());
            length.setValue(Length.nearest(changing.minutes()));
            effort.setValue(changing.effort());
        }
        addClassName("pt-rows");
        add(card("training.extra.kind", kind), card("training.extra.minutes", length));
        add(card("training.extra.effort", effort), day);
    }

    Extra extra(UUID id) {
        var chosen = kind.value();
        var minutes = length.value();
        if (chosen == null || minutes == null) {
            throw new RuleViolation("training.extra.incomplete");
        }
        return new Extra(id, day.value(), chosen, minutes(minutes), effort.value());
    }

    /** Who changes something else leaves the minutes as they were. */
    private int minutes(Length chosen) {
        return changing != null && Length.nearest(changing.minutes()) == chosen ? changing.minutes() : chosen.minutes;
    }

    private void setRange() {
        day.setRange(today.minusDays(DAYS_BACK), today);
    }

    private Div card(String key, ChoiceRow<?> row) {
        var card = new Div(new H2(getTranslation(key)), row);
        card.addClassName("pt-card");
        return card;
    }
}
